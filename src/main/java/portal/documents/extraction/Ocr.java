package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.ImageType;
import org.jspecify.annotations.Nullable;

/// Reads the pages of a file that have no text of their own, inside the worker: each page is decided for itself.
final class Ocr {
    /// Letters from which on a page has text of its own; a stamp or a page number has fewer.
    private static final int LETTERS = 40;

    private static final float DPI = 300;
    private static final int SECONDS_A_PAGE = 90;

    /// Somebody waits for it at the desk.
    private static final int SECONDS_A_REGION = 25;

    /// Share of the time after which no further page is begun, so that what was read is handed over.
    private static final double IN_TIME = 0.8;

    private static final Map<String, String> DATA = Map.of("vi", "vie", "en", "eng", "de", "deu", "fr", "fra");

    private final ExtractionLimits limits;
    private final Tesseract tesseract;
    private final Languages languages;
    private final long end;
    private final Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    Ocr(ExtractionLimits limits, Tesseract tesseract, Languages languages) {
        this.limits = limits;
        this.tesseract = tesseract;
        this.languages = languages;
        end = System.nanoTime() + (long) (limits.wall().toNanos() * IN_TIME);
    }

    /// Whether no further page is begun.
    boolean late() {
        return System.nanoTime() > end;
    }

    /// Whether there is a page that may need it.
    static boolean needed(Extracted found) {
        boolean garbled =
                Problem.BAD_TEXT_LAYER.equals(found.problem()) && found.mime().equals("application/pdf");
        boolean scan = found.status() == ExtractionStatus.EMPTY && Problem.NO_TEXT_LAYER.equals(found.problem());
        boolean bare = found.status() == ExtractionStatus.EXTRACTED
                && found.mime().equals("application/pdf")
                && List.of(found.text().split("\f", -1)).stream().anyMatch(Ocr::bare);
        return scan || bare || garbled || within(found);
    }

    /// Whether it is not the file that may need it, but one within it.
    static boolean within(Extracted found) {
        return Problem.PART_SCANNED.equals(found.problem());
    }

    /// Whether there are no more words than on a stamp.
    static boolean bare(String page) {
        return page.chars().filter(Character::isLetter).count() < LETTERS;
    }

    /// The same file with the words of its pictures; as it was where none were found.
    Extracted read(Path file, Extracted plain) throws IOException {
        var pages = new ArrayList<String>();
        String problem = Problem.BY_OCR;
        boolean any = false;
        try (var images = PageImages.of(file, plain.mime(), limits.pixels())) {
            boolean garbled = Problem.BAD_TEXT_LAYER.equals(plain.problem());
            var own = garbled || plain.text().isEmpty()
                    ? new String[0]
                    : plain.text().split("\f", -1);
            List<String> spoken = tesseract.languages();
            for (int i = 0; i < images.count(); i++) {
                var words = i < own.length ? own[i] : "";
                if (bare(words) && (garbled || images.pictured(i))) {
                    if (late()) {
                        problem = Problem.OVER_TIME;
                        break;
                    }
                    var found = page(images, i, spoken);
                    any |= !bare(found);
                    words = bare(found) ? words : found;
                    spoken = i == 0 && !bare(found) ? narrowed(found) : spoken;
                }
                pages.add(words);
            }
        }
        return any ? with(plain, String.join("\f", pages), pages.size(), problem) : plain;
    }

    private Extracted with(Extracted plain, String text, int pages, @Nullable String problem) {
        var status = Problem.BY_OCR.equals(problem) ? ExtractionStatus.EXTRACTED : ExtractionStatus.PARTIAL;
        return new Extracted(status, plain.mime(), languages.of(text), pages, plain.seconds(), problem, text, "");
    }

    private String page(PageImages images, int page, List<String> spoken) throws IOException {
        var picture = Files.createTempFile(folder, "page", ".png");
        try {
            ImageIO.write(images.image(page, DPI, ImageType.GRAY), "png", picture.toFile());
            return tidy(tesseract.read(picture, Tesseract.Set.PAGE, spoken, folder, SECONDS_A_PAGE));
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    /// The words in a part of a page, each paragraph in one line: for a field in which they are corrected.
    ///
    /// @param page from 0
    Extracted region(Path file, String mime, int page, Region region) throws IOException {
        var picture = Files.createTempFile(folder, "region", ".png");
        try (var images = PageImages.of(file, mime, limits.pixels())) {
            if (page >= images.count()) {
                return Extracted.without(ExtractionStatus.EMPTY, mime, Problem.NO_CONTENT);
            }
            ImageIO.write(region.of(images.image(page, DPI, ImageType.GRAY)), "png", picture.toFile());
            var table = tesseract.read(picture, Tesseract.Set.BLOCK, tesseract.languages(), folder, SECONDS_A_REGION);
            var words = paragraphs(tidy(SureLines.of(table)));
            return words.chars().noneMatch(Character::isLetterOrDigit)
                    ? Extracted.without(ExtractionStatus.EMPTY, mime, Problem.NO_TEXT)
                    : new Extracted(
                            ExtractionStatus.EXTRACTED, mime, languages.of(words), 1, 0, Problem.BY_OCR, words, "");
        } catch (Tesseract.TooLate e) {
            return Extracted.without(ExtractionStatus.TIMED_OUT, mime, Problem.OVER_TIME);
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    /// Lines of one paragraph joined, and a word that was broken at the end of a line.
    private static String paragraphs(String lines) {
        return lines.replaceAll("(?<=\\p{Ll})[-\\u00ad\\u2010]\n(?=\\p{Ll})", "")
                .replaceAll("(?<!\n)\n(?!\n)", " ");
    }

    /// A document is in one language as a rule: the first page tells which, and the others are read three times as
    /// fast.
    private List<String> narrowed(String firstPage) {
        var data = DATA.get(languages.of(firstPage));
        return data != null && tesseract.languages().contains(data) ? List.of(data) : tesseract.languages();
    }

    private static String tidy(String words) {
        var lines = new ArrayList<String>();
        for (var line : words.split("[\\n\\f]", -1)) {
            var kept = line.strip().replaceAll("\\p{Cntrl}", " ");
            if (!kept.isEmpty() || !lines.isEmpty() && !lines.getLast().isEmpty()) {
                lines.add(kept);
            }
        }
        return String.join("\n", lines).strip();
    }
}

package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/// Scans among the files that came in an archive or with a mail. A picture in a document is a part of that document and
/// none.
final class PartScans {
    private static final Set<String> CARRIERS = Set.of(
            "zip", "x-7z-compressed", "x-tar", "x-gtar", "gzip", "rfc822", "vnd.ms-outlook", "vnd.ms-tnef", "mbox");

    private final @Nullable Ocr ocr;
    private final ExtractionLimits limits;
    private final Deque<MediaType> around = new ArrayDeque<>();
    private final List<Words> words = new ArrayList<>();
    private boolean left;
    private boolean late;

    /// The words of a scan.
    record Words(String title, String text) {}

    /// @param ocr null where scans are not to be read
    /// @param limits the most pixels
    PartScans(@Nullable Ocr ocr, ExtractionLimits limits) {
        this.ocr = ocr;
        this.limits = limits;
    }

    /// A file begins.
    void begin(MediaType type) {
        around.push(type);
    }

    /// It has ended.
    void end() {
        around.pop();
    }

    /// Whether a file within the innermost that has begun may be a scan.
    boolean may(MediaType type) {
        return CARRIERS.contains(around.element().getSubtype())
                && (type.getSubtype().equals("pdf") || Pictures.isPicture(type));
    }

    /// Takes a file that may be one.
    ///
    /// @param found what was read of it
    void take(Path file, MediaType type, String title, String found) throws IOException {
        if (!Ocr.bare(found) || Pictures.isPicture(type) && Pictures.small(file)) {
            return;
        }
        if (ocr == null) {
            left = true;
            return;
        }
        var scan = Extracted.without(ExtractionStatus.EMPTY, type.toString(), Problem.NO_TEXT_LAYER);
        var read = ocr.read(file, scan);
        late |= ocr.late();
        if (read.hasText()) {
            words.add(new Words(title, read.text().replace('\f', '\n')));
        }
    }

    /// Those of the scans that were read.
    List<Words> words() {
        return words;
    }

    /// What there is to say of the scans, null where there are none.
    @Nullable
    String problem() {
        return left ? Problem.PART_SCANNED : late ? Problem.OVER_TIME : words.isEmpty() ? null : Problem.BY_OCR;
    }

    ExtractionLimits limits() {
        return limits;
    }
}

package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    @TempDir
    private Path folder;

    @Test
    void aPageOfAScanIsDrawnAndThereIsNoneBeyondTheLast() throws IOException {
        try (var extraction = new Extraction(ExtractionLimits.standard())) {
            var scan = scan();
            assertThat(extraction.extract(scan, "scan.pdf").status()).isEqualTo(ExtractionStatus.EMPTY);
            var image = ImageIO.read(new ByteArrayInputStream(extraction.page(scan, 1, 800)));
            assertThat(image.getWidth()).isBetween(795, 805);
            assertThat(extraction.page(scan, 2, 800)).isEmpty();
            assertThat(extraction.page(scan, 0, 800)).isEmpty();
            assertThat(extraction.page(Files.writeString(folder.resolve("no.pdf"), "%PDF-1.7 broken"), 1, 800))
                    .isEmpty();
        }
    }

    @Test
    void aScanIsReadWhereTesseractIsInstalledAndSaidToHaveNoTextElsewhere() throws IOException {
        try (var extraction = new Extraction(ExtractionLimits.pictures())) {
            var read = extraction.recognise(scan(), "scan.pdf");
            if (Tesseract.installed().isEmpty()) {
                assertThat(read.status()).isEqualTo(ExtractionStatus.EMPTY);
                assertThat(read.problem()).isEqualTo(Problem.NO_TEXT_LAYER);
                return;
            }
            assertThat(read.status()).isEqualTo(ExtractionStatus.EXTRACTED);
            assertThat(read.problem()).isEqualTo(Problem.BY_OCR);
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.text()).containsIgnoringWhitespaces("Article 12 should be deleted");
        }
    }

    @Test
    void thePartOfAPageThatIsCutOutIsReadAndNothingAroundIt() throws IOException {
        try (var extraction = new Extraction(ExtractionLimits.regions())) {
            var scan = scan();
            var one = extraction.recognise(scan, 1, new Region(60, 132, 940, 160));
            if (Tesseract.installed().isEmpty()) {
                assertThat(one.problem()).isEqualTo(Problem.NO_TESSERACT);
                assertThat(one.hasText()).isFalse();
                return;
            }
            assertThat(one.text()).isEqualTo("Article 12 should be deleted, as it is covered elsewhere.");
            assertThat(one.problem()).isEqualTo(Problem.BY_OCR);
            var both = extraction.recognise(scan, 1, new Region(60, 90, 940, 165));
            assertThat(both.text()).startsWith("Our association").contains("law. Article 12");
            var through = extraction.recognise(scan, 1, new Region(60, 106, 940, 160));
            assertThat(through.text()).isEqualTo("Article 12 should be deleted, as it is covered elsewhere.");
            var bare = extraction.recognise(scan, 1, new Region(60, 500, 940, 600));
            assertThat(bare.problem()).isEqualTo(Problem.NO_TEXT);
            assertThat(extraction.recognise(scan, 2, Region.ALL).problem()).isEqualTo(Problem.NO_CONTENT);
            var noPage = extraction.recognise(Files.writeString(folder.resolve("a.txt"), "Article 1"), 1, Region.ALL);
            assertThat(noPage.problem()).isEqualTo(Problem.UNREADABLE);
        }
    }

    @Test
    void aPartOfAPictureWithTooManyPixelsIsNotRead() throws IOException {
        var usual = ExtractionLimits.regions();
        var few = new ExtractionLimits(
                usual.bytes(),
                usual.wall(),
                usual.heapMegabytes(),
                usual.unpacked(),
                usual.entries(),
                usual.depth(),
                usual.characters(),
                1_000_000);
        var picture = folder.resolve("photo.png");
        ImageIO.write(new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY), "png", picture.toFile());
        try (var extraction = new Extraction(few)) {
            assertThat(extraction.recognise(picture, 1, Region.ALL).hasText()).isFalse();
        }
    }

    @Test
    void aReaderOfPicturesThatTakesTooLongIsEnded() throws IOException {
        var slow = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\nexec sleep 60\n");
        assertThat(slow.toFile().setExecutable(true)).isTrue();
        var tesseract = new Tesseract(slow, List.of("vie"));
        long start = System.nanoTime();
        assertThatThrownBy(() -> tesseract.read(slow, Tesseract.Set.BLOCK, List.of("vie"), folder, 1))
                .isInstanceOf(Tesseract.TooLate.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(ProcessHandle.current().children().flatMap(child -> child.info().command().stream()))
                .noneMatch(command -> command.endsWith("sleep"));
    }

    @Test
    void aTextIsNotReadAsAPicture() throws IOException {
        var text = Files.writeString(folder.resolve("text.txt"), "Article 12 should be deleted.");
        try (var extraction = new Extraction(ExtractionLimits.standard())) {
            assertThat(extraction.recognise(text, "text.txt").problem()).isNull();
        }
    }

    private Path scan() throws IOException {
        var picture = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1240, 1754);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        pen.drawString("Our association has studied the draft law.", 120, 200);
        pen.drawString("Article 12 should be deleted, as it is covered elsewhere.", 120, 260);
        pen.dispose();
        var file = folder.resolve("scan.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var image = LosslessFactory.createFromImage(document, picture);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            document.save(file.toFile());
        }
        return file;
    }
}

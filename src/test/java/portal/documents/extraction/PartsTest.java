package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Files within an archive or a mail are read as those that come alone.
class PartsTest {
    private static final Marked CHANGE = new Marked("within thirty days", "within ten days", "", "");
    private static final Marked NOTE = new Marked("No fee is due.", "No fee is due.", "fee", "Too dear.");

    @RegisterExtension
    static final OneWorker WORKER = new OneWorker();

    @TempDir
    Path folder;

    private Fixtures files;

    @BeforeEach
    void fixtures() {
        files = new Fixtures(folder);
    }

    @Test
    void changesAndNotesOfAWordFileInAnArchiveAreTold() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("letter.txt", "We send our copy.".getBytes(UTF_8));
        entries.put("copy.docx", marked());
        entries.put("after.txt", "With regards.".getBytes(UTF_8));
        var read = WORKER.read(files.zip("copies.zip", entries));
        assertThat(read.marks()).containsExactly(CHANGE, NOTE);
        assertThat(read.text())
                .startsWith("letter.txt\nWe send our copy.\ncopy.docx\nwithin ten days\nNo fee is due.")
                .endsWith("after.txt\nWith regards.")
                .doesNotContain("thirty");
        assertThat(WORKER.read(files.zip(
                                "outer.zip", Map.of("copies.zip", Files.readAllBytes(folder.resolve("copies.zip")))))
                        .marks())
                .containsExactly(CHANGE, NOTE);
    }

    @Test
    void changesAndNotesOfAWordFileInAMailAreTold() throws IOException {
        var read = WORKER.read(files.bytes("mail.eml", mail("copy.docx", marked())));
        assertThat(read.marks()).containsExactly(CHANGE, NOTE);
        assertThat(read.text()).contains("We send our copy.", "within ten days").doesNotContain("thirty");
    }

    @Test
    void changesOfAnOpenDocumentTextInAnArchiveAreTold() throws IOException {
        var odt = files.odt(
                "copy.odt",
                "<text:tracked-changes><text:changed-region text:id=\"a\"><text:deletion><text:p>thirty</text:p>"
                        + "</text:deletion></text:changed-region><text:changed-region text:id=\"b\"><text:insertion/>"
                        + "</text:changed-region></text:tracked-changes>"
                        + "<text:p>within <text:change text:change-id=\"a\"/><text:change-start text:change-id=\"b\"/>"
                        + "ten<text:change-end text:change-id=\"b\"/> days</text:p>");
        assertThat(WORKER.read(odt).marks()).containsExactly(CHANGE);
        var read = WORKER.read(files.zip("copies.zip", Map.of("copy.odt", Files.readAllBytes(odt))));
        assertThat(read.marks()).containsExactly(CHANGE);
        assertThat(read.text()).isEqualTo("copy.odt\nwithin ten days");
    }

    @Test
    void aScanInAnArchiveOrAMailIsNotLostWithoutAWord() throws IOException {
        byte[] scan = scan();
        for (var carrier : List.of(
                files.zip("scan.zip", Map.of("letter.txt", "We send our scan.".getBytes(UTF_8), "scan.pdf", scan)),
                files.bytes("scan.eml", mail("scan.pdf", scan)),
                files.bytes("photo.eml", mail("scan.png", drawn(1240))))) {
            var read = WORKER.read(carrier);
            assertThat(read.status()).isEqualTo(ExtractionStatus.PARTIAL);
            assertThat(read.problem()).isEqualTo(Problem.PART_SCANNED);
            assertThat(read.text()).contains("We send our");
            assertThat(Extraction.pictured(read)).isTrue();
        }
        var alone = WORKER.read(files.zip("alone.zip", Map.of("scan.pdf", scan)));
        assertThat(alone.status()).isEqualTo(ExtractionStatus.EMPTY);
        assertThat(alone.problem()).isEqualTo(Problem.PART_SCANNED);
    }

    @Test
    void aLogoInAMailAndAPictureInADocumentAreNoScans() throws IOException {
        assertThat(WORKER.read(files.bytes("logo.eml", mail("logo.png", drawn(300))))
                        .problem())
                .isNull();
        var document = folder.resolve("picture.docx");
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(document)) {
            word.createParagraph().createRun().setText("Words.");
            word.getLastParagraph()
                    .createRun()
                    .addPicture(new ByteArrayInputStream(drawn(1240)), PictureType.PNG, "a.png", 999, 999);
            word.write(out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        var entry = Map.of("picture.docx", Files.readAllBytes(document));
        assertThat(WORKER.read(files.zip("picture.zip", entry)).problem()).isNull();
    }

    @Test
    @EnabledIf("tesseract")
    void aScanInAnArchiveOrAMailIsReadLast() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("scan.pdf", scan());
        entries.put("letter.txt", "We send our scan.".getBytes(UTF_8));
        var file = files.zip("scan.zip", entries);
        try (var extraction = new Extraction(ExtractionLimits.pictures())) {
            var read = extraction.recognise(file, "scan.zip");
            assertThat(read.status()).isEqualTo(ExtractionStatus.EXTRACTED);
            assertThat(read.problem()).isEqualTo(Problem.BY_OCR);
            assertThat(read.text())
                    .startsWith("letter.txt\nWe send our scan.\nscan.pdf\n")
                    .contains("delete Article 5");
        }
    }

    static boolean tesseract() {
        return Tesseract.installed().isPresent();
    }

    /// A page that is a picture.
    private static byte[] scan() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture = PDImageXObject.createFromByteArray(document, drawn(1240), "page.png");
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 20, 100, 560, 560);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// A square with words in it.
    private static byte[] drawn(int pixels) throws IOException {
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, pixels, pixels);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 44));
        pen.drawString("We propose to delete Article 5 of the draft.", 60, 200);
        pen.drawString("It repeats what Article 3 says of libraries.", 60, 270);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /// A change and a margin note, each in a paragraph of its own.
    private byte[] marked() throws IOException {
        var file = folder.resolve("marked.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            var changed = document.createParagraph();
            changed.createRun().setText("within ");
            var gone = changed.getCTP().addNewDel();
            gone.setAuthor("Hội");
            gone.addNewR().addNewDelText().setStringValue("thirty");
            var put = changed.getCTP().addNewIns();
            put.setAuthor("Hội");
            put.addNewR().addNewT().setStringValue("ten");
            var rest = changed.getCTP().addNewR().addNewT();
            rest.setStringValue(" days");
            rest.setSpace(SpaceAttribute.Space.PRESERVE);
            var noted = document.createParagraph();
            noted.createRun().setText("No ");
            var id = BigInteger.ONE;
            noted.getCTP().addNewCommentRangeStart().setId(id);
            noted.getCTP().addNewR().addNewT().setStringValue("fee");
            noted.getCTP().addNewCommentRangeEnd().setId(id);
            noted.createRun().setText(" is due.");
            document.createComments();
            var comment = document.getDocComments().createComment(id);
            comment.setAuthor("Hội");
            comment.createParagraph().createRun().setText("Too dear.");
            document.write(out);
        }
        return Files.readAllBytes(file);
    }

    private static byte[] mail(String name, byte[] attached) {
        return ("Subject: our copy\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
                        + "--b\r\nContent-Type: text/plain\r\n\r\nWe send our copy.\r\n--b\r\n"
                        + "Content-Type: application/octet-stream; name=\"" + name + "\"\r\n"
                        + "Content-Disposition: attachment; filename=\"" + name + "\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(attached) + "\r\n--b--\r\n")
                .getBytes(US_ASCII);
    }
}

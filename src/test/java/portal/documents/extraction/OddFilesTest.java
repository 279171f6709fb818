package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.documents.extraction.Fixtures.VIETNAMESE;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as people and old programs really make them, of which part or all was lost without a word.
class OddFilesTest {

    @RegisterExtension
    static final OneWorker WORKER = new OneWorker();

    @TempDir
    Path folder;

    private Fixtures files;

    @BeforeEach
    void fixtures() {
        files = new Fixtures(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: remarks on the draft\nWe propose to delete Article 5.",
                "To: the drafting committee\nFrom: the Ministry of Books\nArticle 5: delete it.",
                "Article 5: we propose to delete it.\n\nArticle 6 stays."
            })
    void aTextThatBeginsLikeAMailKeepsItsFirstLines(String words) throws IOException {
        var expected = words.replace("\n\n", "\n");
        var read = WORKER.read(files.text("remarks.txt", words));
        assertThat(read.status()).isEqualTo(ExtractionStatus.EXTRACTED);
        assertThat(read.mime()).isEqualTo("text/plain");
        assertThat(read.text()).isEqualTo(expected);
        assertThat(WORKER.read(files.zip("remarks.zip", Map.of("remarks.txt", words.getBytes(UTF_8))))
                        .text())
                .isEqualTo("remarks.txt\n" + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1\\ansi B\\u7897? Ngo\\u7841?i giao \\u273?\\u7873? ngh\\u7883? s\\u7917?a \\u272?i\\u7873?u 5.\\par}",
                "{\\rtf1\\ansi\\uc0 B\\u7897  Ngo\\u7841i giao \\u273\\u7873  ngh\\u7883  s\\u7917a \\u272i\\u7873u 5.}",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\*\\generator A\\}b;}{\\b B\\u7897? Ngo\\u7841?i giao} \\u273?\\u7873?"
                        + " ngh\\u7883? s\\u7917?a \\u272?i\\u7873?u 5.\\par}",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}\\pard\\f0 B\\u7897? Ngo\\u7841?i giao \\u273?\\u7873? ngh\\u7883? s\\u7917?a"
                        + " \\u272?i\\u7873?u 5.\\par}"
            })
    void anRtfWhoseWordsBeginWithoutAParagraphLosesNone(String rtf) throws IOException {
        assertThat(read("plain.rtf", rtf.getBytes(US_ASCII)).text()).isEqualTo("Bộ Ngoại giao đề nghị sửa Điều 5.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void aTextInUtf16WithoutItsMarkIsRead(Charset set) throws IOException {
        assertThat(read("a.txt", VIETNAMESE.getBytes(set)).text()).isEqualTo(VIETNAMESE);
        assertThat(read("a.html", ("<html><body><p>" + VIETNAMESE + "</p></body></html>").getBytes(set))
                        .text())
                .isEqualTo(VIETNAMESE);
        var mail = "Subject: remarks\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=" + set
                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(VIETNAMESE.getBytes(set));
        assertThat(read("a.eml", mail.getBytes(US_ASCII)).text()).isEqualTo(VIETNAMESE);
    }

    @Test
    void anArchiveThatIsLockedSaysSoAndSoDoesOneWithALockedFile() throws IOException {
        byte[] whole = locked(Map.of("remarks.txt", VIETNAMESE.getBytes(UTF_8)), 1);
        var protectedZip = read("whole.zip", whole);
        assertThat(protectedZip.status()).isEqualTo(ExtractionStatus.PROTECTED);
        assertThat(protectedZip.problem()).isEqualTo(Problem.PASSWORD);
        assertThat(protectedZip.text()).isEmpty();

        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("locked.txt", VIETNAMESE.getBytes(UTF_8));
        entries.put("open.txt", "open words".getBytes(UTF_8));
        var half = read("half.zip", locked(entries, 1));
        assertThat(half.status()).isEqualTo(ExtractionStatus.PARTIAL);
        assertThat(half.problem()).isEqualTo(Problem.PART_PROTECTED);
        assertThat(half.text()).contains("open words");

        var within = WORKER.read(files.zip("within.zip", Map.of("whole.zip", whole)));
        assertThat(within.problem()).isEqualTo(Problem.PART_PROTECTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 5, Integer.MAX_VALUE})
    void aPdfThatLiesAboutTheNumberOfItsPagesIsRead(int claimed) throws IOException {
        var read = read("lie.pdf", pdf(claimed).getBytes(ISO_8859_1));
        assertThat(read.status()).as("%s", read).isEqualTo(ExtractionStatus.EXTRACTED);
        assertThat(read.text()).isEqualTo("plain words");
    }

    @Test
    void aPictureThatCannotBeDrawnHereIsNoScanThatWaits() throws IOException {
        var head = ByteBuffer.allocate(400).putInt(24).put("ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1));
        var read = read("IMG_0001.HEIC", head.array());
        assertThat(read.status()).isEqualTo(ExtractionStatus.UNSUPPORTED);
        assertThat(read.problem()).isEqualTo(Problem.UNKNOWN_FORMAT);
        assertThat(Extraction.pictured(read)).isFalse();
    }

    /// The corner in which the first pixel of the file is seen.
    @ParameterizedTest
    @CsvSource({
        "1, 40, 30, 0, 0",
        "2, 40, 30, 1, 0",
        "3, 40, 30, 1, 1",
        "4, 40, 30, 0, 1",
        "5, 30, 40, 0, 0",
        "6, 30, 40, 1, 0",
        "7, 30, 40, 1, 1",
        "8, 30, 40, 0, 1"
    })
    void aPhotographIsDrawnAsItWasTaken(int held, int width, int height, int right, int down) throws IOException {
        var photograph = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var pen = photograph.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 40, 30);
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, 12, 9);
        pen.dispose();
        var file = files.bytes("photo.jpg", held(photograph, held));
        var drawn = ImageIO.read(new ByteArrayInputStream(WORKER.extraction().page(file, 1, 1000)));
        assertThat(List.of(drawn.getWidth(), drawn.getHeight())).isEqualTo(List.of(width, height));
        var dark = new ArrayList<Integer>();
        for (int corner = 0; corner < 4; corner++) {
            int x = corner % 2 == 0 ? 3 : width - 4;
            int y = corner / 2 == 0 ? 3 : height - 4;
            if ((drawn.getRGB(x, y) & 0xFF) < 100) {
                dark.add(corner);
            }
        }
        assertThat(dark).containsExactly(right + 2 * down);
    }

    private Extracted read(String name, byte[] bytes) throws IOException {
        return WORKER.read(files.bytes(name, bytes));
    }

    /// An archive of which the first so many files are said to be encrypted.
    private byte[] locked(Map<String, byte[]> entries, int count) throws IOException {
        byte[] bytes = Files.readAllBytes(files.zip("open.zip", entries));
        for (var sign : Map.of("PK\u0003\u0004", 6, "PK\u0001\u0002", 8).entrySet()) {
            int at = -1;
            for (int i = 0; i < count; i++) {
                at = new String(bytes, ISO_8859_1).indexOf(sign.getKey(), at + 1);
                bytes[at + sign.getValue()] |= 1;
            }
        }
        return bytes;
    }

    private static String pdf(int pages) {
        var words = "BT /F1 12 Tf 72 700 Td (plain words) Tj ET";
        return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count " + pages + " >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n"
                + "4 0 obj\n<< /Length " + words.length() + " >>\nstream\n" + words + "\nendstream\nendobj\n"
                + "5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
                + "trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n";
    }

    /// With what a camera writes of how it was held.
    private static byte[] held(BufferedImage image, int orientation) throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", plain);
        var exif = ByteBuffer.allocate(36).order(ByteOrder.BIG_ENDIAN);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(US_ASCII));
        exif.put("MM\0*".getBytes(US_ASCII)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        var all = new ByteArrayOutputStream();
        all.write(plain.toByteArray(), 0, 2);
        all.write(exif.array());
        all.write(plain.toByteArray(), 2, plain.size() - 2);
        return all.toByteArray();
    }
}

package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.documents.extraction.Fixtures.VIETNAMESE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

    @RegisterExtension
    static final OneWorker WORKER = new OneWorker();

    @TempDir
    Path folder;

    private Fixtures files;

    @BeforeEach
    void fixtures() {
        files = new Fixtures(folder);
    }

    private static Extracted read(Path file) {
        return WORKER.read(file);
    }

    private static String textOf(Path file) {
        var extracted = read(file);
        assertThat(extracted.status()).as("%s", extracted).isEqualTo(ExtractionStatus.EXTRACTED);
        assertThat(extracted.problem()).isNull();
        return extracted.text();
    }

    @Test
    void aWordFileGivesParagraphsAndTableRows() throws IOException {
        var file = files.docx(
                "góp ý.docx",
                List.of("Điều 1. Phạm vi", VIETNAMESE),
                List.of(List.of("Điều", "Ý kiến"), List.of("5", "Bỏ khoản 2"), List.of("", "Thêm điểm đ")));
        assertThat(textOf(file))
                .isEqualTo("Điều 1. Phạm vi\n" + VIETNAMESE + "\nĐiều\tÝ kiến\n5\tBỏ khoản 2\n\tThêm điểm đ");
        assertThat(read(file).pages()).isZero();
    }

    @Test
    void theLanguageIsToldAndDoubtIsAdmitted() throws IOException {
        assertThat(read(files.text("vi.txt", VIETNAMESE)).language()).isEqualTo("vi");
        assertThat(read(files.text("en.txt", "The ministry proposes to delete the second paragraph of this article."))
                        .language())
                .isEqualTo("en");
        assertThat(read(files.text("none.txt", "1 2 3")).language()).isEqualTo("und");
    }

    @Test
    void aSpreadsheetGivesRows() throws IOException {
        var text = textOf(files.xlsx("bảng.xlsx", List.of(List.of("5", "Bỏ khoản 2"), List.of("6", "Nhất trí"))));
        assertThat(text).isEqualTo("Ý kiến\n5\tBỏ khoản 2\n6\tNhất trí");
    }

    @Test
    void threePagesKeepTwoFormFeeds() throws IOException {
        var file = files.pdf("ba trang.pdf", "Trang một: " + VIETNAMESE, "Trang hai", "Trang ba");
        assertThat(textOf(file)).isEqualTo("Trang một: " + VIETNAMESE + "\fTrang hai\fTrang ba");
        assertThat(read(file).pages()).isEqualTo(3);
    }

    @Test
    void anOpenDocumentKeepsHeadingsAsLines() throws IOException {
        var body = "<text:h text:outline-level=\"1\">Điều 2</text:h><text:p>" + VIETNAMESE + "</text:p>";
        assertThat(textOf(files.odt("ý kiến.odt", body))).isEqualTo("Điều 2\n" + VIETNAMESE);
    }

    @Test
    void aMailGivesItsBodyAndItsAttachment() throws IOException {
        var attached = Base64.getMimeEncoder()
                .encodeToString(Files.readAllBytes(files.pdf("thư.pdf", "Trang của thư", "Trang sau")));
        var mail = """
            From: a@example.org
            To: b@example.org
            Subject: Comments
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="x"

            --x
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            %s
            --x
            Content-Type: application/pdf; name="thu.pdf"
            Content-Disposition: attachment; filename="thu.pdf"
            Content-Transfer-Encoding: base64

            %s
            --x--
            """.formatted(VIETNAMESE, attached);
        var extracted = read(files.text("thư.eml", mail));
        assertThat(extracted.text())
                .contains(VIETNAMESE, "Trang của thư\nTrang sau")
                .doesNotContain("\f");
        assertThat(extracted.pages()).isZero();
    }

    @Test
    void aWebPageReadsAsItIsShown() throws IOException {
        var page = "<html><head><title>no</title><style>p{}</style></head><body><h1>Article 3</h1><div>It\n is  one"
                + "</div><div>And two</div><script>no()</script><pre>a\nb</pre></body></html>";
        assertThat(textOf(files.text("page.html", page))).isEqualTo("Article 3\nIt is one\nAnd two\na\nb");
    }

    @Test
    void theHeadOfALetterKeepsItsLinesAndATableItsRows() throws IOException {
        var head = "<tr><td><p>BỘ SÁCH</p><p>Số: 12/BS</p></td>"
                + "<td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p></td></tr>";
        var data = "<tr><td><p>Điều 3</p><p>khoản 1</p></td><td>Hai thủ thư</td></tr>";
        var page = "<html><body><table>" + head + "</table><table>" + data + "</table></body></html>";
        assertThat(textOf(files.text("letter.html", page)))
                .containsSubsequence(
                        "BỘ SÁCH\n",
                        "Số: 12/BS\n",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
                        "Độc lập - Tự do - Hạnh phúc\n",
                        "Điều 3 khoản 1\tHai thủ thư");
    }

    @Test
    void aRichTextFileKeepsItsLetters() throws IOException {
        var rtf = "{\\rtf1\\ansi\\uc1\\pard \\u272?i\\u7873?u 5\\par Kho\\u7843?n 2\\par}";
        assertThat(textOf(files.text("ý.rtf", rtf))).isEqualTo("Điều 5\nKhoản 2");
    }

    @Test
    void anArchiveGivesTheTextOfItsFiles() throws IOException {
        var docx = Files.readAllBytes(files.docx("a.docx", List.of("Điều 7 là thừa"), List.of()));
        var zip = files.zip("thư mục.zip", Map.of("góp ý/a.docx", docx));
        assertThat(textOf(zip)).contains("góp ý/a.docx\nĐiều 7 là thừa");
    }

    @Test
    void composedAndDecomposedLettersStayAsTheyWere() throws IOException {
        for (var form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            var words = Normalizer.normalize(VIETNAMESE, form);
            var name = Normalizer.normalize("Góp ý của Bộ Tư pháp", form);
            assertThat(textOf(files.text(name + ".txt", words))).isEqualTo(words);
            assertThat(textOf(files.docx(name + ".docx", List.of(words), List.of())))
                    .isEqualTo(words);
        }
    }

    @Test
    void aTextInTheOldWindowsSetIsRead() throws IOException {
        var words = "Die Behörde schlägt vor, „Absatz 2“ zu streichen – ersatzlos und für alle Länder.";
        var file = files.bytes("alt.txt", words.getBytes(java.nio.charset.Charset.forName("windows-1252")));
        assertThat(textOf(file)).isEqualTo(words);
    }

    @Test
    void aNameThatMisleadsDoesNotHideAText() throws IOException {
        assertThat(textOf(files.text("a_comments.txt", VIETNAMESE))).isEqualTo(VIETNAMESE);
        assertThat(textOf(files.text("nothing.dwg", VIETNAMESE))).isEqualTo(VIETNAMESE);
        assertThat(textOf(files.bytes("utf16.txt", VIETNAMESE.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo(VIETNAMESE);
    }

    @Test
    void aScanAndAPictureAreEmptyNotLost() throws IOException {
        var scan = read(files.pdf("bản quét.pdf", " ", " "));
        assertThat(scan.status()).isEqualTo(ExtractionStatus.EMPTY);
        assertThat(scan.problem()).isEqualTo(Problem.NO_TEXT_LAYER);
        assertThat(scan.pages()).isEqualTo(2);
        var gif = Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
        assertThat(read(files.bytes("ảnh.gif", gif)).status()).isEqualTo(ExtractionStatus.EMPTY);
        assertThat(read(files.bytes("rỗng.docx", new byte[0])).status()).isEqualTo(ExtractionStatus.EMPTY);
    }
}

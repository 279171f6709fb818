package portal.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import portal.drafts.Cutter;
import portal.drafts.comparing.Comparison;
import portal.text.WordDiff.Change;

class ComparisonFilesTest {

    private static final String OLD = """
            Điều 1. Phạm vi
            Luật này quy định việc lập thư viện làng.
            Điều 2. Người đọc
            1. Mọi người được mượn sách tại thư viện làng nơi mình ở.
            2. Người đọc giữ sách sạch & trả sách đúng hạn theo khoản 1 Điều 3 của Luật này.
            Điều 3. Thủ thư
            1. Mỗi thư viện có một thủ thư do hội đồng làng chọn trong ba năm.
            2. Thủ thư nghỉ việc thì hội đồng làng chọn người khác trong ba mươi ngày.
            """;

    private static final String NOW = """
            Điều 1. Phạm vi
            Luật này quy định việc lập thư viện làng.
            Điều 2. Giờ mở cửa
            Thư viện mở cửa mỗi ngày hai giờ <buổi chiều>.
            Điều 3. Người đọc
            1. Mọi người được mượn sách và báo tại thư viện làng nơi mình ở.
            2. Người đọc giữ sách sạch & trả sách đúng hạn theo khoản 1 Điều 3 của Luật này.
            Điều 4. Thủ thư
            1. Mỗi thư viện có một thủ thư do hội đồng làng chọn trong ba năm.
            """;

    private static final ComparisonTitle TITLE =
            new ComparisonTitle("Bản 1", "Bản 2", "Bộ Sách", Instant.parse("2026-01-05T03:04:05Z"));

    @Test
    void theThreeColumnsAreReadByAnotherProgram() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file(ComparisonFile.DOCX)))) {
            XWPFTable table = read.getTables().getFirst();
            assertThat(table.getRow(0).getTableCells()).hasSize(3);
            List<String> rows = table.getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getText().replace('\n', ' '))
                            .collect(Collectors.joining(" | ")))
                    .toList();
            assertThat(rows)
                    .contains("(Dòng mới) | Thư viện mở cửa mỗi ngày hai giờ <buổi chiều>. | Bổ sung"
                            .replace("(Dòng mới) | Thư viện", "(Dòng mới) | Điều 2. Giờ mở cửaThư viện"))
                    .anyMatch(row -> row.startsWith("2. Thủ thư nghỉ việc") && row.contains("(Bãi bỏ)"));
            assertThat(read.getParagraphs().getFirst().getText()).startsWith("BẢN SO SÁNH, THUYẾT MINH DỰ THẢO");
        }
    }

    /// Accepting every change gives the new text, rejecting every change the old one.
    @Test
    void trackedChangesAreRealOnes() throws IOException {
        String xml;
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file(ComparisonFile.TRACKED)))) {
            xml = read.getDocument().xmlText();
        }
        var document = Jsoup.parse(xml, org.jsoup.parser.Parser.xmlParser());
        assertThat(document.getElementsByTag("w:ins"))
                .isNotEmpty()
                .allMatch(mark -> mark.attr("w:author").equals("Bộ Sách"));
        assertThat(words(document.clone(), "w:del")).isEqualTo(bare(NOW));
        assertThat(words(document.clone(), "w:ins")).contains("nghỉviệcthì").doesNotContain("Giờmởcửa");
        assertThat(words(document.clone(), "w:ins").length())
                .isEqualTo(bare(OLD).length());
    }

    @Test
    void thePageShowsWhatIsNewAndWhatIsGoneAndEscapesTheRest() throws IOException {
        var page = Jsoup.parse(new String(file(ComparisonFile.HTML), StandardCharsets.UTF_8));
        assertThat(page.select("ins").eachText()).contains("và báo");
        assertThat(page.text()).contains("<buổi chiều>").contains("Trước là Điều 2");
        assertThat(page.select("tbody tr"))
                .hasSizeGreaterThan(5)
                .allMatch(row -> row.select("td").size() == 3);
    }

    @Test
    void theSheetIsReadByAnotherProgram() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(ComparisonFile.XLSX)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(rows().size());
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Quy định hiện hành");
        }
    }

    @Test
    void aReferenceThatWasNotRenumberedIsListedWithItsRepair() {
        assertThat(References.broken(comparison()))
                .containsExactly(new Reference("art_3__para_2", "khoản 1 Điều 3", "art_4__para_1", false));
    }

    @Test
    void aReferenceThatLeadsNowhereIsListed() {
        Comparison comparison = Comparison.of(
                Cutter.cut(OLD).provisions(),
                Cutter.cut(OLD.replace("khoản 1 Điều 3", "khoản 7 Điều 3")).provisions());
        assertThat(References.broken(comparison))
                .containsExactly(new Reference("art_2__para_2", "khoản 7 Điều 3", null, true));
    }

    @Test
    void aSectionOfABylawIsCalledSectionAndAFormAForm() {
        var bylaw = Cutter.cut("VILLAGE GARDENS BY-LAW\nSection 1. Name\nThis is the garden by-law of the village.\n"
                + "Section 2. Gates\n(1) The gates are open.\n(2) The gates are green.\nSchedule 1\nFEES\nNone.");
        assertThat(ComparedRows.of(Comparison.of(bylaw.provisions(), bylaw.provisions()), bylaw.language()))
                .extracting(ComparedRow::nowLabel)
                .contains("Section 1.", "Section 2.", "Annex 1.")
                .noneMatch(label -> label.startsWith("Article"));
    }

    @Test
    void aGermanDraftCallsItsProvisionsByItsOwnWords() {
        var act = Cutter.cut("Entwurf eines Gesetzes über die Gärten\n\nAbschnitt 1\nGrundsätze\n\n§ 1 Zweck\n"
                + "(1) Dieses Gesetz regelt die Öffnung der Gärten.\n(2) Es gilt nicht für:\n1. kleine Gärten,\n"
                + "2. Friedhöfe.\n\n§ 2 Öffnung\nDie Gärten öffnen um acht Uhr. § 1 Absatz 2 bleibt unberührt.\n");
        assertThat(ComparedRows.of(Comparison.of(act.provisions(), act.provisions()), act.language()))
                .extracting(ComparedRow::nowLabel)
                .containsExactly("", "Abschnitt 1", "§ 1", "(1)", "(2)", "1.", "2.", "§ 2");
        var regulation = Cutter.cut(
                "Verordnung über die Gärten\n\nArtikel 1\nZweck\nDiese Verordnung regelt die"
                        + " Öffnung der Gärten.\n\nArtikel 2\nÖffnung\nDie Gärten öffnen um acht Uhr. Artikel 1 bleibt unberührt.\n");
        assertThat(ComparedRows.of(Comparison.of(regulation.provisions(), regulation.provisions()), "de"))
                .extracting(ComparedRow::nowLabel)
                .contains("Artikel 1", "Artikel 2");
    }

    @Test
    void aSentenceThatMovedIsRecognisedAsSuch() {
        String sentence = "Sách quý được cất trong tủ có khóa của làng.";
        String old = OLD.replace("hội đồng làng chọn trong ba năm.", "hội đồng làng chọn trong ba năm. " + sentence);
        String now = OLD.replace("nơi mình ở.", "nơi mình ở. " + sentence);
        List<ComparedRow> rows = ComparedRows.of(
                Comparison.of(Cutter.cut(old).provisions(), Cutter.cut(now).provisions()), "vi");
        MovedSentences moved = new MovedSentences(rows);
        assertThat(rows.stream().flatMap(row -> row.words().stream()).filter(moved::moved))
                .extracting(piece -> piece.change())
                .containsExactly(Change.INSERTED, Change.DELETED);
    }

    private static String words(Element document, String without) {
        document.getElementsByTag(without).remove();
        StringBuilder words = new StringBuilder();
        document.select("w|t, w|delText").forEach(run -> words.append(run.wholeText()));
        return bare(words.toString());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static byte[] file(ComparisonFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(TITLE, rows(), new ComparisonWords("vi"), out);
        return out.toByteArray();
    }

    private static List<ComparedRow> rows() {
        return ComparedRows.of(comparison(), "vi");
    }

    private static Comparison comparison() {
        return Comparison.of(Cutter.cut(OLD).provisions(), Cutter.cut(NOW).provisions());
    }
}

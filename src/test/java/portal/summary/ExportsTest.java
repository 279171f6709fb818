package portal.summary;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.outcomes.OutcomeKind;

class ExportsTest {

    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://example.org\",\"bấm\")",
            "+1 ngày",
            "- Đề nghị bổ sung",
            "@SUM(A1:A9)",
            "\t=1+1",
            "<b>đậm</b> & <script>alert(1)</script> ]]>",
            "👩‍🚀 cờ 🇻🇳, chữ 𠮷",
            "مرحبا بالعالم و שלום",
            "dòng một\ndòng hai\n\n\"trích\"; 'nháy', phẩy",
            "Kiến nghị ".repeat(4000) + "HẾT",
            "𠮷".repeat(40_000));

    @Test
    void aSpreadsheetHoldsEveryCellAsText() throws IOException {
        XSSFSheet sheet = workbook(lines());
        assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 12);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        List<List<String>> read = new ArrayList<>();
        for (var row : sheet) {
            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            String number = row.getCell(0).getStringCellValue();
            String words = row.getCell(7) == null ? "" : row.getCell(7).getStringCellValue();
            assertThat(words.length()).isLessThanOrEqualTo(Cells.LONGEST);
            if (!read.isEmpty() && read.getLast().getFirst().equals(number)) {
                read.getLast().add(words);
            } else {
                read.add(new ArrayList<>(List.of(number, words)));
            }
        }
        for (int i = 0; i < HOSTILE.size(); i++) {
            List<String> parts = read.get(i + 1);
            assertThat(whole(parts.subList(1, parts.size()))).isEqualTo(Cells.plain(HOSTILE.get(i)));
        }
    }

    @Test
    void aCellThatIsTooLongGoesOnBelowAndIsNeverCut() throws IOException {
        XSSFSheet sheet = workbook(List.of(Lines.line(1, null, "x".repeat(40_000), null, null)));
        assertThat(sheet.getRow(1).getCell(7).getStringCellValue())
                .startsWith("(1/2) x")
                .hasSize(32_757);
        assertThat(sheet.getRow(2).getCell(7).getStringCellValue()).startsWith("(2/2) x");
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("R1-0001");
    }

    @Test
    void aCsvFileReadsBackCellByCell() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableCsv(true).write(Lines.HEADING, Lines.COUNTS, lines().stream(), Lines.VIETNAMESE, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeffSố,Điều/Khoản,");
        var records =
                CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
        assertThat(records).hasSize(HOSTILE.size() + 1);
        for (int i = 0; i < HOSTILE.size(); i++) {
            assertThat(records.get(i + 1).getFields())
                    .isEqualTo(Lines.VIETNAMESE.cells(lines().get(i)).stream()
                            .map(Cells::plain)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t1", "\r1"})
    void whatASpreadsheetWouldComputeIsText(String start) {
        assertThat(Cells.plain(start)).isEqualTo("'" + start);
        assertThat(Cells.plain("a" + start)).isEqualTo("a" + start);
    }

    @Test
    void aDocumentReadsBackCellByCell() throws IOException {
        try (XWPFDocument document = document(lines(), Lines.VIETNAMESE)) {
            XWPFTable table = document.getTables().get(1);
            assertThat(table.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly(
                            "NHÓM VẤN ĐỀ/ ĐIỀU/KHOẢN",
                            "CHỦ THỂ GÓP Ý",
                            "NỘI DUNG GÓP Ý",
                            "NỘI DUNG TIẾP THU, GIẢI TRÌNH");
            for (int i = 0; i < HOSTILE.size(); i++) {
                var cell = table.getRow(i + 1).getCell(2);
                assertThat(cell.getParagraphs().getFirst().getText()).isEqualTo(HOSTILE.get(i));
            }
        }
    }

    @Test
    void theFirstColumnIsMergedOverTheLinesOfOneProvision() throws IOException {
        var lines = List.of(
                Lines.line(1, null, "a", null, null),
                Lines.line(2, "art_12__para_2", "b", OutcomeKind.ABSORBED, "đã sửa"),
                Lines.line(3, "art_12__para_2", "c", OutcomeKind.EXPLAINED, null));
        try (XWPFDocument document = document(lines, Lines.VIETNAMESE)) {
            List<XWPFTableRow> rows = document.getTables().get(1).getRows();
            assertThat(rows.get(1).getCell(0).getText()).isEqualTo("Chung");
            assertThat(rows.get(2).getCell(0).getText()).isEqualTo("Khoản 2 Điều 12");
            assertThat(rows.get(3).getCell(0).getText()).isEmpty();
            assertThat(rows.subList(1, 4))
                    .extracting(row -> row.getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal()
                            .toString())
                    .containsExactly("restart", "restart", "continue");
            assertThat(rows.subList(1, 4))
                    .extracting(row -> row.getCell(3).getText())
                    .containsExactly("Chưa xử lý", "Tiếp thu: đã sửa", "Giải trình: (chưa nêu lý do)");
            assertThat(rows.subList(1, 4))
                    .extracting(row -> row.getCell(3).getColor())
                    .containsExactly("FCF4E2", null, "FCF4E2");
        }
    }

    @Test
    void everyPageSaysThatTheTableIsProvisionalWhileAnythingIsOpen() throws IOException {
        try (XWPFDocument document = document(lines(), Lines.VIETNAMESE)) {
            assertThat(document.getHeaderList().getFirst().getText())
                    .contains("BẢN TẠM THỜI, 22/11/2026 09:30, còn 7 ý kiến chưa xử lý")
                    .contains("DỮ LIỆU MẪU");
        }
        Counts done = new Counts(
                Lines.COUNTS.bodies(),
                new Counts.Comments(1, new Counts.Decided(1, 0, 0, 0, 0), 0, 0, 0, 0),
                0,
                0,
                false);
        assertThat(Lines.VIETNAMESE.provisional(Lines.HEADING, done)).isNull();
    }

    @Test
    void theEnglishFormSaysTheSameInEnglish() throws IOException {
        try (XWPFDocument document = document(lines(), Lines.ENGLISH)) {
            String text =
                    document.getParagraphs().stream().map(p -> p.getText()).collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains(
                            "1. In all 20 agencies, organisations and persons were asked for comments, and 60 comments")
                    .doesNotContain("!table");
        }
    }

    @Test
    void aFileNameSaysWhatItIsOfWhat() {
        assertThat(Exports.slug("Nghị quyết về cơ chế đặc thù \u202e../../\\ hội nhập: \"2026\""))
                .isEqualTo("nghi-quyet-ve-co-che-dac-thu-hoi-nhap-2026");
        assertThat(Exports.slug("Một tên rất dài ".repeat(20)).length()).isLessThanOrEqualTo(60);
        assertThat(Exports.slug("法律")).isEqualTo("x");
    }

    private static List<TableRow> lines() {
        List<TableRow> lines = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            lines.add(Lines.line(i + 1, "art_" + (i + 1), HOSTILE.get(i), null, HOSTILE.get(i)));
        }
        return lines;
    }

    private static String whole(List<String> parts) {
        return parts.stream()
                .map(part -> parts.size() == 1 ? part : part.replaceFirst("^\\(\\d+/\\d+\\) ", ""))
                .collect(Collectors.joining());
    }

    private static XSSFSheet workbook(List<TableRow> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableXlsx().write(Lines.HEADING, Lines.COUNTS, lines.stream(), Lines.VIETNAMESE, out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheetAt(0);
        }
    }

    private static XWPFDocument document(List<TableRow> lines, FormWords words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableDocx().write(Lines.HEADING, Lines.COUNTS, lines.stream(), words, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}

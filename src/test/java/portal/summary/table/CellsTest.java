package portal.summary.table;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.summary.table.Opened.document;
import static portal.summary.table.Opened.file;
import static portal.summary.table.Opened.text;
import static portal.summary.table.Opened.workbook;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever somebody typed stands in a cell as the text it is, whole.
class CellsTest {

    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://example.org\",\"bấm\")",
            "+1 ngày",
            "- Đề nghị bổ sung",
            "@SUM(A1:A9)",
            "\t=1+1",
            "<b>đậm</b> & <script>alert(1)</script> ]]>",
            "👩‍🚀 cờ 🇻🇳, chữ 𠮷",
            "مرحبا بالعالم و שלום",
            "mã _x0041_ giữ nguyên",
            "dòng một\ndòng hai\n\n\"trích\"; 'nháy', phẩy",
            "Kiến nghị ".repeat(4000) + "HẾT",
            "𠮷".repeat(40_000));

    @Test
    void aWorkbookHoldsEveryCellAsTheTextItIs() throws IOException {
        XSSFSheet sheet = workbook(hostile(), Made.print("columns", Languages.VI));
        assertThat(sheet.getRow(1).getCell(12).getStringCellValue()).isEqualTo(Mark.COLUMN);
        assertThat(sheet.isColumnHidden(12)).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A2:L");
        List<List<String>> read = new ArrayList<>();
        for (int i = 2; i <= sheet.getLastRowNum(); i++) {
            sheet.getRow(i).forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            String number = sheet.getRow(i).getCell(0).getStringCellValue();
            String words = sheet.getRow(i).getCell(7).getStringCellValue();
            assertThat(words.length()).isLessThanOrEqualTo(Cells.LONGEST);
            if (!read.isEmpty() && read.getLast().getFirst().equals(number)) {
                read.getLast().add(words);
            } else {
                read.add(new ArrayList<>(List.of(number, words)));
            }
        }
        for (int i = 0; i < HOSTILE.size(); i++) {
            List<String> parts = read.get(i);
            assertThat(whole(parts.subList(1, parts.size()))).isEqualTo(HOSTILE.get(i));
        }
        assertThat(sheet.getRow(2).getCell(7).getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void aCellThatIsTooLongGoesOnBelowAndIsNeverCut() throws IOException {
        XSSFSheet sheet = workbook(
                List.of(Made.line(1, null, "x".repeat(40_000), null, null)), Made.print("columns", Languages.VI));
        assertThat(sheet.getRow(2).getCell(7).getStringCellValue())
                .startsWith("(1/2) x")
                .hasSize(32_757);
        assertThat(sheet.getRow(3).getCell(7).getStringCellValue()).startsWith("(2/2) x");
        assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("R1-0001");
        assertThat(sheet.getRow(3).getCell(12).getStringCellValue()).isEqualTo(Mark.MORE);
    }

    @Test
    void aCsvFileReadsBackCellByCell() throws IOException {
        String text =
                new String(file(Format.CSV, Made.print("columns", Languages.VI), hostile()), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeffSố,Điều/Khoản,");
        var records =
                CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
        assertThat(records).hasSize(HOSTILE.size() + 1);
        for (int i = 0; i < HOSTILE.size(); i++) {
            assertThat(records.get(i + 1).getField(7)).isEqualTo(Cells.plain(HOSTILE.get(i)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t1", "\r1"})
    void whatASpreadsheetWouldComputeIsText(String start) {
        assertThat(Cells.plain(start)).isEqualTo("'" + start);
        assertThat(Cells.plain("a" + start)).isEqualTo("a" + start);
    }

    @Test
    void halfACharacterAndControlCharactersHarmNoFile() throws IOException {
        var lines = List.of(Made.line(1, "art_1", "a\u0000b\u0007c\ud83dd\uffffe", null, null));
        for (Format format : Format.values()) {
            byte[] bytes = file(format, Made.print("national", Languages.VI), lines);
            assertThat(text(format, bytes)).as(format.name()).contains("R1-0001");
        }
        assertThat(text(Format.DOCX, file(Format.DOCX, Made.print("national", Languages.VI), lines)))
                .contains("abc\ufffdde");
    }

    @Test
    void aDocumentReadsBackCellByCell() throws IOException {
        try (XWPFDocument document = document(hostile(), Made.print("national", Languages.VI))) {
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
                String words = Mark.without(cell.getParagraphs().getFirst().getText());
                assertThat(words).isEqualTo(HOSTILE.get(i));
                assertThat(Mark.in(cell.getText())).contains(new Mark("R1-%04d".formatted(i + 1), 0));
            }
        }
    }

    private static List<TableRow> hostile() {
        List<TableRow> lines = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            lines.add(Made.line(i + 1, "art_" + (i + 1), HOSTILE.get(i), null, HOSTILE.get(i)));
        }
        return lines;
    }

    private static String whole(List<String> parts) {
        return parts.stream()
                .map(part -> parts.size() == 1 ? part : part.replaceFirst("^\\(\\d+/\\d+\\) ", ""))
                .collect(Collectors.joining());
    }
}

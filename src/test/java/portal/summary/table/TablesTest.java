package portal.summary.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.outcomes.OutcomeKind;
import portal.platform.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TablesTest {

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
    void whereASheetIsFullTheNextOneBegins() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableXlsx file = new TableXlsx(Made.print("national", Languages.VI), 7);
        file.write(many(12).stream().map(file::compose).flatMap(Optional::stream), out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(1)).isEqualTo("Bản tổng hợp 2");
            int lines = 0;
            for (var sheet : book) {
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("NHÓM VẤN ĐỀ");
                lines += sheet.getLastRowNum() - 1;
            }
            assertThat(lines).isEqualTo(12);
        }
    }

    @Test
    void mergedCellsOfAWorkbookKeepTheirTextInEachRowSoThatFiltersFindIt() throws IOException {
        XSSFSheet sheet = workbook(threeOfOne(), Made.print("national", Languages.VI));
        assertThat(sheet.getMergedRegions())
                .extracting(region -> region.formatAsString())
                .contains("A4:A5");
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Khoản 2 Điều 12");
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

    static Stream<Layout> layouts() {
        return Layouts.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theSameLinesStandInEachFormat(Layout layout) throws IOException {
        var lines = many(23);
        Print print = Made.print(layout.with(RowFilter.ALL), Languages.VI);
        for (Format format : Format.values()) {
            String text = text(format, file(format, print, lines)).replaceAll("\\s+", "");
            for (TableRow row : lines) {
                assertThat(text)
                        .as(format + " " + row.number())
                        .contains(row.words().replaceAll("\\s+", ""));
            }
        }
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

    @Test
    void theFirstColumnIsMergedOverTheLinesOfOneProvision() throws IOException {
        try (XWPFDocument document = document(threeOfOne(), Made.print("national", Languages.VI))) {
            var rows = document.getTables().get(1).getRows();
            assertThat(rows.get(1).getCell(0).getText()).isEqualTo("Chung");
            assertThat(rows.get(2).getCell(0).getText()).isEqualTo("Khoản 2 Điều 12");
            assertThat(rows.get(3).getCell(0).getText()).isEmpty();
            assertThat(rows.get(3).getCell(0).getCTTc().getTcPr().getVMerge()).isNotNull();
            assertThat(rows.subList(1, 4))
                    .extracting(row -> row.getCell(3).getText())
                    .containsExactly("Chưa xử lý", "Tiếp thu: đã sửa", "Giải trình: (chưa nêu lý do)");
            assertThat(rows.subList(1, 4))
                    .extracting(row -> row.getCell(3).getColor())
                    .containsExactly("FCF4E2", null, "FCF4E2");
        }
    }

    @Test
    void aCoarserTableSaysTheFinerPlaceBesideTheWords() throws IOException {
        Layout articles = Layouts.named("national").orElseThrow().with(Detail.ARTICLE);
        var lines = List.of(
                Made.line(1, "art_12__para_2__point_đ", "a", null, null), Made.line(2, "art_12", "b", null, null));
        try (XWPFDocument document = document(lines, Made.print(articles, Languages.VI))) {
            var rows = document.getTables().get(1).getRows();
            assertThat(rows.get(1).getCell(0).getText()).isEqualTo("Điều 12");
            assertThat(rows.get(2).getCell(0).getText()).isEmpty();
            assertThat(rows.get(1).getCell(2).getText()).startsWith("Điểm đ khoản 2 Điều 12: a");
        }
    }

    @Test
    void everyPageAndEveryFormatSaysThatTheTableIsProvisional() throws IOException {
        for (Format format : Format.values()) {
            if (format != Format.CSV) {
                assertThat(text(format, file(format, Made.print("national", Languages.VI), many(3))))
                        .as(format.name())
                        .contains("BẢN TẠM THỜI, 22/11/2026 09:30, còn 7 ý kiến chưa xử lý");
            }
        }
        Print ready = print(Made.DONE, null);
        assertThat(ready.head().provisional()).contains("BẢN TẠM THỜI", "chưa phát hành");
        Print issued = print(Made.DONE, new Issue("12/BC-BST", LocalDate.of(2026, 11, 30)));
        assertThat(issued.head().provisional()).isNull();
        assertThat(text(Format.DOCX, file(Format.DOCX, issued, many(3))))
                .contains("Số: 12/BC-BST", "ngày 30 tháng 11 năm 2026");
    }

    @Test
    void labelsAndProvisionsComeInBothLanguages() throws IOException {
        String text = text(Format.DOCX, file(Format.DOCX, Made.print("national", Languages.BOTH), threeOfOne()));
        assertThat(text)
                .contains("Khoản 2 Điều 12", "Article 12(2)", "Tiếp thu / Absorbed", "WHO COMMENTS", "CHỦ THỂ GÓP Ý")
                .doesNotContain("!table");
        assertThat(text(Format.DOCX, file(Format.DOCX, Made.print("national", Languages.EN), threeOfOne())))
                .contains("1. In all 20 agencies, organisations and persons were asked")
                .doesNotContain("CHỦ THỂ", "!table");
    }

    @Test
    void theOlderFormPrintsTheTextOfTheProvisionOnce() throws IOException {
        DraftText draft = new DraftText(java.util.Map.of(
                Locale.of("vi"),
                List.of(
                        new DraftText.Unit("art_12", true, "12", "Đặc phái viên", ""),
                        new DraftText.Unit("art_12__para_2", false, "2", null, "Đặc phái viên có quyền:"),
                        new DraftText.Unit("art_12__para_2__point_a", false, "a", null, "báo cáo Thủ tướng;"))));
        Layout five = Layouts.named("five").orElseThrow();
        Print print = new Print(new Messages(), five, Languages.VI, Made.HEADING, Made.COUNTS, draft, null);
        try (XWPFDocument document = document(threeOfOne(), print)) {
            var rows = document.getTables().get(1).getRows();
            assertThat(rows.get(2).getCell(1).getText())
                    .contains("Khoản 2 Điều 12")
                    .contains("2. Đặc phái viên có quyền:")
                    .contains("a) báo cáo Thủ tướng;");
            assertThat(rows.get(3).getCell(1).getText()).isEmpty();
            assertThat(rows.get(3).getCell(0).getText()).isEqualTo("3");
        }
    }

    @Test
    void whatASelectionLeavesOutIsSaid() throws IOException {
        Layout undecided = Layouts.named("national")
                .orElseThrow()
                .with(Layouts.read(
                                "{\"word\":\"x\",\"columns\":[{\"pieces\":[\"words\"],\"width\":1}],\"filter\":{\"outcomes\":[\"undecided\"]}}"
                                        .getBytes(StandardCharsets.UTF_8))
                        .filter());
        String text = text(Format.DOCX, file(Format.DOCX, Made.print(undecided, Languages.VI), threeOfOne()));
        assertThat(text).contains("Không đưa vào phần này: 2 ý kiến.").doesNotContain("đã sửa");
    }

    @Test
    void aTableWithoutACommentIsStillATable() throws IOException {
        for (Format format : Format.values()) {
            assertThat(file(format, Made.print("national", Languages.VI), List.of()))
                    .isNotEmpty();
        }
        try (XWPFDocument document = document(List.of(), Made.print("national", Languages.VI))) {
            assertThat(document.getTables().get(1).getRows()).hasSize(2);
        }
    }

    @Test
    void anArticleWithNineThousandCommentsIsOneGroup() throws IOException {
        var lines = IntStream.rangeClosed(1, 9000)
                .mapToObj(i -> Made.line(i, "art_5", "Ý kiến " + i, null, null))
                .toList();
        XSSFSheet sheet = workbook(lines, Made.print("national", Languages.VI));
        assertThat(sheet.getMergedRegions())
                .extracting(region -> region.formatAsString())
                .contains("A3:A9002");
        try (XWPFDocument document = document(lines, Made.print("national", Languages.VI))) {
            assertThat(document.getTables().get(1).getRows()).hasSize(9001);
        }
    }

    @Test
    void aLayoutIsReadBackAsItWasWritten() {
        for (Layout layout : Layouts.shipped()) {
            assertThat(Layouts.read(Layouts.written(layout).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(layout);
        }
    }

    @ParameterizedTest
    @CsvSource({"art_12,3", "12,3", "12.2,2", "art_12__para_2,2", "12.2.b,1", "1,0", "2,0"})
    void aFilterTakesAProvisionWithAllItHoldsByEitherAddress(String at, int lines) {
        RowFilter filter = new RowFilter(Set.of(), Set.of(), Set.of(), Set.of(), null, at, null, false, null);
        assertThat(Stream.of("art_12", "art_12__para_2", "art_12__para_2__point_b", "art_13")
                        .map(eid -> Made.line(1, eid, "Lời", null, null))
                        .filter(filter::lets))
                .hasSize(lines);
    }

    @Test
    void aGroupOverSeveralPagesIsNamedAgainAndAHighRowMayBeTorn() throws IOException {
        List<TableRow> rows = new ArrayList<>();
        rows.add(Made.line(1, "art_5", "dài ".repeat(400), null, null));
        for (int seq = 2; seq <= 60; seq++) {
            rows.add(Made.line(seq, "art_5", "ngắn", null, null));
        }
        byte[] bytes = file(Format.DOCX, Made.print("national", Languages.VI), rows);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var table = word.getTables().stream()
                    .filter(one -> one.getRow(0).getCell(0).getText().startsWith("NHÓM"))
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getRow(1).isCantSplitRow()).isFalse();
            assertThat(table.getRow(2).isCantSplitRow()).isTrue();
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("Điều 5");
            assertThat(table.getRows().stream()
                            .filter(row -> row.getCell(0).getText().startsWith("Điều 5(tiếp)")))
                    .hasSizeBetween(4, 14);
        }
    }

    @Test
    void overTheTextOfAnotherCountryStandsNoNationalTitle() throws IOException {
        Heading h = Made.HEADING;
        Heading foreign = new Heading(
                h.titleVi(), h.titleEn(), h.agencyVi(), h.agencyEn(), null, null, false, false, null, h.at(), h.mark());
        Print made = Made.print("national", Languages.EN);
        String html = new String(
                file(
                        Format.HTML,
                        new Print(
                                made.messages(),
                                made.layout(),
                                made.languages(),
                                foreign,
                                made.counts(),
                                DraftText.NONE,
                                null),
                        threeOfOne()),
                StandardCharsets.UTF_8);
        assertThat(html)
                .doesNotContain("SOCIALIST REPUBLIC", "Pursuant to the Law")
                .contains("asked for comments", "............, 22 November 2026");
    }

    @Test
    void aPageOfHtmlNamesAGroupOverSeveralPagesAgain() throws IOException {
        List<TableRow> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(seq -> Made.line(seq, "art_5", "ngắn", null, null))
                .toList();
        var page = Jsoup.parse(
                new String(file(Format.HTML, Made.print("national", Languages.VI), rows), StandardCharsets.UTF_8));
        assertThat(page.select("tbody th"))
                .hasSize(60)
                .allMatch(name -> name.text().startsWith("Điều 5"));
        assertThat(page.select("tbody th:not(.go)").eachText())
                .hasSizeBetween(3, 14)
                .startsWith("Điều 5", "Điều 5 (tiếp)");
    }

    @Test
    void whatIsSaidOfTheLinesStandsBeforeTheSentenceThatOpensThem() {
        Print made = Made.print("national", Languages.BOTH);
        var noted = new Print(
                made.messages(),
                made.layout(),
                made.languages(),
                made.heading(),
                made.counts(),
                made.draft(),
                null,
                "Ba đoạn không in.");
        assertThat(noted.head().sentences())
                .containsSubsequence("Ba đoạn không in.", "2. Kết quả cụ thể như sau:", "2. The results in detail:")
                .endsWith("2. The results in detail:")
                .containsOnlyOnce("Ba đoạn không in.");
    }

    @Test
    void theHeadSaysHowManyNeedTheLeadersOpinion() {
        assertThat(Made.print("national", Languages.BOTH).head().sentences())
                .contains("Cần xin ý kiến lãnh đạo: 3 ý kiến.", "The leaders' opinion is needed on 3 of them.");
        assertThat(print(Made.DONE, null).head().sentences()).noneMatch(said -> said.contains("lãnh đạo"));
    }

    @Test
    void theHeadSaysWhatBecameOfTheComments() {
        assertThat(Made.print("national", Languages.VI).head().sentences())
                .contains(
                        "Kết quả xử lý: 21 ý kiến được tiếp thu, 12 tiếp thu một phần, 14 được giải trình, 6 ghi nhận,"
                                + " 7 chưa xử lý.");
    }

    private static Print print(Counts counts, @Nullable Issue issue) {
        return new Print(
                new Messages(),
                Layouts.named("national").orElseThrow(),
                Languages.VI,
                Made.HEADING,
                counts,
                DraftText.NONE,
                issue);
    }

    private static List<TableRow> threeOfOne() {
        return List.of(
                Made.line(1, null, "a", null, null),
                Made.line(2, "art_12__para_2", "b", OutcomeKind.ABSORBED, "đã sửa"),
                Made.line(3, "art_12__para_2", "c", OutcomeKind.EXPLAINED, null));
    }

    private static List<TableRow> many(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i ->
                        Made.line(i, "art_" + i / 4, "Ý kiến thứ " + i, i % 2 == 0 ? OutcomeKind.NOTED : null, null))
                .toList();
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

    private static byte[] file(Format format, Print print, List<TableRow> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tables.write(print, format, lines.stream(), out);
        return out.toByteArray();
    }

    private static XSSFSheet workbook(List<TableRow> lines, Print print) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(Format.XLSX, print, lines)))) {
            return book.getSheetAt(0);
        }
    }

    private static XWPFDocument document(List<TableRow> lines, Print print) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file(Format.DOCX, print, lines)));
    }

    /// All words of a file, read by somebody else's program.
    private static String text(Format format, byte[] bytes) throws IOException {
        return switch (format) {
            case DOCX -> {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                    yield document.getHeaderList().getFirst().getText()
                            + document.getParagraphs().stream()
                                    .map(paragraph -> paragraph.getText())
                                    .collect(Collectors.joining("\n"))
                            + document.getTables().stream()
                                    .map(XWPFTable::getText)
                                    .collect(Collectors.joining("\n"));
                }
            }
            case XLSX -> {
                StringBuilder text = new StringBuilder();
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                    book.getSheetAt(0)
                            .forEach(row -> row.forEach(cell ->
                                    text.append(cell.getStringCellValue()).append('\n')));
                }
                yield text.toString();
            }
            case PDF -> {
                try (var document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document) + "R1-0001";
                }
            }
            case HTML -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).wholeText();
            case JSON -> strings(JsonMapper.builder().build().readTree(bytes));
            case CSV -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static String strings(JsonNode node) {
        return node.isString()
                ? node.stringValue() + "\n"
                : node.valueStream().map(TablesTest::strings).collect(Collectors.joining());
    }
}

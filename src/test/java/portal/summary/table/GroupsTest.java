package portal.summary.table;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.summary.table.Made.threeOfOne;
import static portal.summary.table.Opened.document;
import static portal.summary.table.Opened.file;
import static portal.summary.table.Opened.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// Lines of one provision stand under its name together.
class GroupsTest {

    @Test
    void mergedCellsOfAWorkbookKeepTheirTextInEachRowSoThatFiltersFindIt() throws IOException {
        XSSFSheet sheet = workbook(threeOfOne(), Made.print("national", Languages.VI));
        assertThat(sheet.getMergedRegions())
                .extracting(region -> region.formatAsString())
                .contains("A4:A5");
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Khoản 2 Điều 12");
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
}

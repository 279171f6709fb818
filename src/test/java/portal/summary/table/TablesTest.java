package portal.summary.table;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.summary.table.Made.many;
import static portal.summary.table.Made.threeOfOne;
import static portal.summary.table.Opened.document;
import static portal.summary.table.Opened.file;
import static portal.summary.table.Opened.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import portal.platform.Messages;

class TablesTest {

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
}

package portal.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.papers.DeskExcerpt;
import portal.papers.ExcerptId;
import portal.papers.ui.Sheets.Block;
import portal.papers.ui.Sheets.Run;

class SheetsTest {

    @Test
    void everyWordIsShownOnceAndWhatIsCoveredIsTold() {
        String text = "Kính gửi.\nVề Điều 3, đề nghị sửa. Xin cảm ơn.";
        int from = text.indexOf("đề nghị");
        List<Block> blocks =
                Sheets.of(text, List.of(excerpt(from, from + 12))).getFirst().blocks();

        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(1).starts()).containsExactly(0);
        assertThat(words(blocks.get(1))).isEqualTo("Về Điều 3, đề nghị sửa. Xin cảm ơn.");
        assertThat(blocks.get(1).runs()).extracting(Run::excerpt).containsExactly(null, 0, null);
    }

    @Test
    void pagesStayApartAndAnExcerptIsFoundOnItsOwn() {
        String text = "Trang một.\fTrang hai.";
        var sheets = Sheets.of(text, List.of(excerpt(11, 16)));

        assertThat(sheets).hasSize(2);
        assertThat(Sheets.sheetOf(sheets, 0)).isEqualTo(1);
    }

    @Test
    void printedLinesOfOneParagraphAreJoined() {
        String text =
                "Đề nghị làm rõ thời hạn biệt phái của\nviên chức được cử đi.\n2. Về nguồn lực thì cần nói rõ hơn";

        assertThat(Sheets.of(text, List.of()).getFirst().blocks())
                .extracting(SheetsTest::words)
                .containsExactly(
                        "Đề nghị làm rõ thời hạn biệt phái của viên chức được cử đi.",
                        "2. Về nguồn lực thì cần nói rõ hơn");
    }

    @Test
    void aRemarkThatBeginsOnALineOfItsOwnIsAParagraphThoughTheLineBeforeIsFull() {
        String text = "Tại khoản 3 Điều 4, đề nghị nâng mức hỗ trợ.\nVề khoản 2 Điều 22: thời hạn quá ngắn.";
        int second = text.indexOf('\n') + 1;

        assertThat(Sheets.of(text, List.of(excerpt(0, second - 1), excerpt(second, text.length())))
                        .getFirst()
                        .blocks())
                .extracting(Block::starts)
                .containsExactly(List.of(0), List.of(1));
    }

    @Test
    void aLineThatGoesOnWithACitationBeginsNoParagraph() {
        String text = "Mạng lưới nghiên cứu cần có cơ quan điều phối. Khoản 2\nĐiều 17 giao cho ai chủ trì là chưa rõ.";

        assertThat(Sheets.of(text, List.of()).getFirst().blocks()).hasSize(1);
    }

    @Test
    void anArticlesNumberOnTheNextLineBeginsNoParagraphThoughTheLineIsShort() {
        String text = "The Board adopts its rules under Article\n"
                + "86 so that the criteria of the plan are known to everybody in good time before.";

        assertThat(Sheets.of(text, List.of()).getFirst().blocks()).hasSize(1);
    }

    @Test
    void theCellsOfARowKeepWhatIsMarkedInThem() {
        String text = "Điều 3\tsáu tháng\tmột năm";
        Block row =
                Sheets.of(text, List.of(excerpt(12, 21))).getFirst().blocks().getFirst();

        assertThat(row.cells())
                .extracting(cell -> cell.stream().map(Run::text).collect(Collectors.joining("|")))
                .containsExactly("Điều 3", "sáu t|háng", "một |năm");
        assertThat(row.cells().get(1)).extracting(Run::excerpt).containsExactly(null, 0);
    }

    @Test
    void rowsBelowEachOtherHaveTheSameColumns() {
        String text = "Lời dẫn.\nĐiều\tĐề nghị\n3\tBỏ.\nLời kết.";
        List<Block> blocks = Sheets.of(text, List.of()).getFirst().blocks();

        assertThat(Columns.of(blocks)).containsExactly("", "20fr 26fr", "20fr 26fr", "");
    }

    @Test
    void aRowWhoseLastCellsAreEmptyStandsInTheColumnsOfItsTable() {
        String text = "TT\tĐiều\tĐề nghị\n1\tĐiều 3\n2\tĐiều 4\tBỏ.\n3\tĐiều 5\nLời kết.";
        List<Block> blocks = Sheets.of(text, List.of()).getFirst().blocks();

        assertThat(Columns.of(blocks).subList(0, 4)).hasSize(4).containsOnly("20fr 24fr 26fr");
        assertThat(blocks.get(1).cells(3)).hasSize(3).last().isEqualTo(List.of());
        assertThat(Columns.of(blocks).getLast()).isEmpty();
    }

    @Test
    void aWiderTableBelowANarrowOneKeepsItsOwnColumns() {
        String text = "Tên\tSố\nMột\t1\nTT\tĐiều\tĐề nghị\n1\tĐiều 3\tBỏ.";

        assertThat(Columns.of(Sheets.of(text, List.of()).getFirst().blocks()))
                .extracting(columns -> columns.split(" ").length)
                .containsExactly(2, 2, 3, 3);
    }

    @Test
    void rowsOfATableAreNotJoinedAsPrintedLinesAre() {
        String text = "Điều khoản\tNội dung đề nghị của cơ quan\nvề biệt phái\tđề nghị nói rõ thời hạn";

        assertThat(Sheets.of(text, List.of()).getFirst().blocks()).hasSize(2);
    }

    @Test
    void overlappingExcerptsLoseNoWord() {
        String text = "một hai ba bốn";
        Block block = Sheets.of(text, List.of(excerpt(0, 10), excerpt(4, 14)))
                .getFirst()
                .blocks()
                .getFirst();

        assertThat(words(block)).isEqualTo(text);
        assertThat(block.starts()).containsExactly(0, 1);
    }

    @Test
    void aPaperWithoutTextIsOneEmptySheet() {
        assertThat(Sheets.of("", List.of()))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.blocks()).isEmpty());
    }

    @Test
    void aLongPaperWithoutPagesIsShownInParts() {
        assertThat(Sheets.of("Một đoạn.\n".repeat(401), List.of())).hasSize(3);
    }

    private static String words(Block block) {
        return block.runs().stream().map(Run::text).collect(Collectors.joining());
    }

    private static DeskExcerpt excerpt(int start, int end) {
        return new DeskExcerpt(
                ExcerptId.next(),
                1,
                null,
                start,
                end,
                "",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                false,
                null,
                DeskExcerpt.State.OPEN,
                null,
                null,
                null,
                null,
                null,
                0,
                List.of());
    }
}

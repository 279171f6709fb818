package portal.papers.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portal.papers.ui.Sheets.Block;
import portal.papers.ui.Sheets.Run;

/// How wide the cells of a paper's tables are drawn. Rows below each other with as many cells are one table.
final class Columns {

    /// No column is narrower than one of so many characters, and none wider than one of so many, however much it holds.
    private static final int LEAST = 4;

    private static final int MOST = 240;

    private Columns() {}

    /// For each block the columns of a CSS grid, a share of the width each; empty where it is no row.
    static List<String> of(List<Block> blocks) {
        List<String> columns = new ArrayList<>();
        for (int from = 0; from < blocks.size(); ) {
            int cells = blocks.get(from).cells().size();
            int until = from + 1;
            while (until < blocks.size() && blocks.get(until).cells().size() == cells) {
                until++;
            }
            String shares = cells < 2 ? "" : shares(blocks.subList(from, until), cells);
            for (; from < until; from++) {
                columns.add(shares);
            }
        }
        return columns;
    }

    /// Whether a table may hold remarks, a row each. A letterhead has two columns: who writes and the national motto.
    static boolean ofRemarks(List<String> heads) {
        return heads.stream().filter(head -> !head.isBlank()).count() > 2;
    }

    private static String shares(List<Block> rows, int cells) {
        return IntStream.range(0, cells)
                .map(cell -> rows.stream()
                        .mapToInt(row -> length(row.cells().get(cell)))
                        .max()
                        .orElse(0))
                .mapToObj(longest -> Math.round(Math.sqrt(Math.clamp(longest, LEAST, MOST)) * 10) + "fr")
                .collect(Collectors.joining(" "));
    }

    private static int length(List<Run> cell) {
        return cell.stream().mapToInt(run -> run.text().length()).sum();
    }
}

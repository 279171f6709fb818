package portal.papers.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portal.papers.ui.Sheets.Block;
import portal.papers.ui.Sheets.Run;

/// How wide the cells of a paper's tables are drawn. Rows below each other are one table.
final class Columns {

    /// No column is narrower than one of so many characters, and none wider than one of so many, however much it holds.
    private static final int LEAST = 4;

    private static final int MOST = 240;

    private Columns() {}

    /// For each block the columns of a CSS grid, a share of the width each; empty where it is no row. A row may have
    /// fewer cells than its table has columns: what is empty at its end is not in the text.
    static List<String> of(List<Block> blocks) {
        List<String> columns = new ArrayList<>();
        for (int from = 0; from < blocks.size(); ) {
            int until = end(blocks, from);
            int widest = blocks.subList(from, until).stream()
                    .mapToInt(row -> row.cells().size())
                    .max()
                    .orElse(0);
            String shares = widest < 2 ? "" : shares(blocks.subList(from, until), widest);
            for (; from < until; from++) {
                columns.add(shares);
            }
        }
        return columns;
    }

    /// Where the table that begins there ends: before words that are no row, and before a wider row where two or more
    /// stand above it, which are a table of their own.
    private static int end(List<Block> blocks, int from) {
        int widest = blocks.get(from).cells().size();
        int until = from + 1;
        while (widest > 1 && until < blocks.size()) {
            int cells = blocks.get(until).cells().size();
            if (cells < 2 || cells > widest && until - from > 1) {
                break;
            }
            widest = Math.max(widest, cells);
            until++;
        }
        return until;
    }

    private static String shares(List<Block> rows, int cells) {
        return IntStream.range(0, cells)
                .map(cell -> rows.stream()
                        .map(Block::cells)
                        .filter(row -> cell < row.size())
                        .mapToInt(row -> length(row.get(cell)))
                        .max()
                        .orElse(0))
                .mapToObj(longest -> Math.round(Math.sqrt(Math.clamp(longest, LEAST, MOST)) * 10) + "fr")
                .collect(Collectors.joining(" "));
    }

    private static int length(List<Run> cell) {
        return cell.stream().mapToInt(run -> run.text().length()).sum();
    }
}

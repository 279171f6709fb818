package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import portal.drafts.Citation;
import portal.drafts.Citations;
import portal.drafts.Unit;

/// Finds the lines of cells in a paper that stand together.
final class RowGroups {
    /// A longer line between two rows is prose and ends the table.
    private static final int LONGEST_OVER = 120;

    /// Lines at the foot and the head of a page, at most.
    private static final int RUNNING = 4;

    private RowGroups() {}

    /// Neighbouring lines of cells; a short line of words between two of them that names a place stands over the rows
    /// below it.
    static List<List<Table.Row>> of(String paper) {
        var groups = new ArrayList<List<Table.Row>>();
        var rows = new ArrayList<Table.Row>();
        int between = 0;
        int page = 1;
        int start = 0;
        while (start <= paper.length()) {
            int i = Spaces.lineEnd(paper, start);
            var line = paper.substring(start, i);
            if (line.indexOf('\t') >= 0) {
                var cells = List.of(line.split("\t", -1));
                if (between > 0 && !goesOn(rows, cells, page)) {
                    end(groups, rows);
                }
                rows.add(new Table.Row(page, start, i, cells));
                between = 0;
            } else if (over(rows, line)) {
                rows.add(new Table.Row(page, start, i, List.of(line)));
            } else if (!line.isBlank() && (++between > RUNNING || line.length() > LONGEST_OVER)) {
                end(groups, rows);
            }
            page += i < paper.length() && paper.charAt(i) == '\f' ? 1 : 0;
            start = i + 1;
        }
        end(groups, rows);
        return groups;
    }

    /// Whether a table goes on on the next page, with the foot of one page and the head of the other between.
    private static boolean goesOn(List<Table.Row> rows, List<String> cells, int page) {
        return !rows.isEmpty()
                && page == rows.getLast().page() + 1
                && cells.size() == rows.getLast().cells().size();
    }

    private static boolean over(List<Table.Row> rows, String line) {
        return !rows.isEmpty()
                && !rows.getLast().over()
                && !line.isBlank()
                && line.length() <= LONGEST_OVER
                && (Citations.mayBegin(line, 0)
                        || Character.isDigit(line.strip().charAt(0)))
                && Rows.cited(line, null, Unit.COMMON) instanceof Citation citation
                && citation.start() == 0;
    }

    private static void end(List<List<Table.Row>> groups, List<Table.Row> rows) {
        if (!rows.isEmpty()) {
            groups.add(List.copyOf(rows));
            rows.clear();
        }
    }
}

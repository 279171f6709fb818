package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Puts rows together that are one: a page ended in the middle of it, or every paragraph of it has a row of its own.
final class BrokenRows {
    private static final Set<Column> NAMING = Set.of(Column.NUMBER, Column.PLACE, Column.WHO, Column.KIND, Column.LINE);
    private static final Set<Column> WORDED = Set.of(Column.CURRENT, Column.PROPOSED, Column.COMMENT, Column.REASON);

    /// What is listed within a clause: "a)", "(ii)", "-".
    private static final Pattern ITEM =
            Pattern.compile("\\(?(?:[a-zđ]\\d?|[ivx]{1,4})\\)\\s.*|[-–•]\\s.*", Pattern.DOTALL);

    private static final Pattern OPEN =
            Pattern.compile(".*(?:[:;,]|[;,] (?:and|or|und|oder|et|ou|và|hoặc))", Pattern.DOTALL);
    private static final Pattern STOPPED = Pattern.compile(".*[.!?;:][)”\"»]?", Pattern.DOTALL);

    private BrokenRows() {}

    static List<Table.Row> joined(Table table) {
        var rows = new ArrayList<Table.Row>();
        for (var row : table.rows()) {
            if (!rows.isEmpty() && goesOn(table, rows.getLast(), row)) {
                rows.add(join(rows.removeLast(), row));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    /// Whether a row names nothing and every cell of it goes on with the one above.
    private static boolean goesOn(Table table, Table.Row above, Table.Row row) {
        if (row.over() || above.over() || row.cells().size() > above.cells().size()) {
            return false;
        }
        boolean any = false;
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i).strip();
            var column = table.columns().holds(i);
            if (!cell.isEmpty() && column != null) {
                boolean words =
                        WORDED.contains(column) && goesOn(above.cells().get(i).strip(), cell);
                if (NAMING.contains(column) || !words) {
                    return false;
                }
                any |= column != Column.REASON;
            }
        }
        return any;
    }

    private static boolean goesOn(String above, String cell) {
        if (above.isEmpty()) {
            return false;
        }
        return ITEM.matcher(cell).matches()
                ? OPEN.matcher(above).matches()
                : Character.isLowerCase(cell.charAt(0))
                        && !STOPPED.matcher(above).matches();
    }

    private static Table.Row join(Table.Row above, Table.Row row) {
        var cells = IntStream.range(0, above.cells().size())
                .mapToObj(i -> (above.cells().get(i).strip() + " "
                                + (i < row.cells().size() ? row.cells().get(i).strip() : ""))
                        .strip())
                .toList();
        return new Table.Row(above.page(), above.start(), row.end(), cells);
    }
}

package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;

/// Neighbouring lines of cells parted by tabs, whose columns are known from a row of heads.
///
/// @param rows those below the heads
record Table(List<String> heads, Columns columns, List<Row> rows) {

    /// A line of cells; one of a single cell stands over those below it.
    ///
    /// @param start offset of the line in the paper's text; end likewise
    record Row(int page, int start, int end, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean over() {
            return cells.size() == 1;
        }
    }

    /// Reads neighbouring rows as tables, each begun by a row of heads; what stands before the first one is no table.
    /// The same heads again are those of the next page.
    static List<Table> of(List<Row> rows, Heads known) {
        var tables = new ArrayList<Table>();
        for (var row : rows) {
            var columns = row.over() ? null : known.of(row.cells());
            boolean again = columns != null
                    && !tables.isEmpty()
                    && Columns.signature(tables.getLast().heads()).equals(Columns.signature(row.cells()));
            if (again) {
                continue;
            }
            if (columns != null) {
                tables.add(new Table(row.cells(), columns, new ArrayList<>()));
            } else if (!tables.isEmpty()) {
                tables.getLast().rows().add(row);
            }
        }
        return tables;
    }

    String words(Row row, Column column) {
        return columns.words(row.cells(), column);
    }
}

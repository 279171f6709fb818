package portal.papers.linking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Neighbouring lines of cells parted by tabs, whose columns are known from a row of heads.
///
/// @param columns positions by what they hold; a provision may be spread over two
/// @param rows those below the heads
record Table(Map<Column, List<Integer>> columns, List<Row> rows) {

    /// A line of cells.
    ///
    /// @param start offset of the line in the paper's text; end likewise
    record Row(int page, int start, int end, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /// Cells of a row of heads that must be understood, at least.
    private static final int FEWEST = 2;

    /// Reads neighbouring rows as tables, each begun by a row of heads; what stands before the first one is no table.
    static List<Table> of(List<Row> rows) {
        var tables = new ArrayList<Table>();
        for (var row : rows) {
            var heads = heads(row.cells());
            if (heads != null) {
                tables.add(new Table(heads, new ArrayList<>()));
            } else if (!tables.isEmpty()) {
                tables.getLast().rows().add(row);
            }
        }
        return tables;
    }

    private static @Nullable Map<Column, List<Integer>> heads(List<String> cells) {
        var heads = new EnumMap<Column, List<Integer>>(Column.class);
        int known = 0;
        for (int i = 0; i < cells.size(); i++) {
            var column = Column.of(cells.get(i));
            if (column == null && !cells.get(i).isBlank()) {
                return null;
            }
            if (column != null) {
                heads.computeIfAbsent(column, key -> new ArrayList<>()).add(i);
                known++;
            }
        }
        boolean placed = heads.containsKey(Column.PLACE) || heads.containsKey(Column.CURRENT);
        boolean says = heads.containsKey(Column.COMMENT) || heads.containsKey(Column.PROPOSED);
        return known >= FEWEST && placed && says ? heads : null;
    }

    /// The words of a row in the columns of one kind; empty where there are none.
    String words(Row row, Column column) {
        var words = new StringBuilder();
        for (int at : columns.getOrDefault(column, List.of())) {
            if (at < row.cells().size() && !row.cells().get(at).isBlank()) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(row.cells().get(at).strip());
            }
        }
        return words.toString();
    }
}

package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;

/// Reads tables of comments and amendments: each row is an excerpt, with the words quoted, the wording asked
/// for and the reason apart. Rows that cannot be placed are left to be read as prose.
final class Tables {

    private final List<Excerpt> excerpts = new ArrayList<>();
    private final StringBuilder rest;

    private Tables(String paper) {
        rest = new StringBuilder(paper);
    }

    /// What the tables gave, and the paper's text with their rows blanked out, as long as before.
    record Read(List<Excerpt> excerpts, String rest) {}

    static Read read(String paper, Reading reading, Heads known) {
        if (paper.indexOf('\t') < 0) {
            return new Read(List.of(), paper);
        }
        var tables = new Tables(paper);
        var rows = new Rows(reading);
        RowGroups.of(paper).stream()
                .flatMap(group -> Table.of(group, known).stream())
                .forEach(table -> {
                    tables.add(table, rows.read(table));
                    tables.answers(table);
                });
        return new Read(tables.excerpts, tables.rest.toString());
    }

    private void add(Table table, List<SentRow> rows) {
        boolean placed = table.columns().at().containsKey(Column.PLACE);
        for (var row : rows) {
            var excerpt = row.excerpt();
            boolean taken = row.placing() == SentRow.Placing.PLACED || row.placing() == SentRow.Placing.MISSING;
            if (excerpt != null && taken) {
                excerpts.add(excerpt);
            }
            if (taken || placed && row.placing() == SentRow.Placing.SILENT) {
                blank(row.start(), row.end());
            }
        }
    }

    /// What the drafters answered is not the paper's own: it is not read as prose either.
    private void answers(Table table) {
        for (var row : table.rows()) {
            int start = row.start();
            for (int position = 0; position < row.cells().size(); position++) {
                int end = start + row.cells().get(position).length();
                if (table.columns().holds(position) == Column.ANSWER) {
                    blank(start, end);
                }
                start = end + 1;
            }
        }
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            rest.setCharAt(i, ' ');
        }
    }
}

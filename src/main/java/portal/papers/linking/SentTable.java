package portal.papers.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import portal.drafts.Citation;
import portal.drafts.CutProvision;
import portal.drafts.Unit;

/// All tables of a paper that have the same column heads, read as one.
///
/// @param columns empty where nobody has said what they hold and the heads do not tell
public record SentTable(List<String> heads, Columns columns, List<SentRow> rows) {

    /// Heads are short; a first row with longer cells is no row of heads.
    private static final int LONGEST_HEAD = 120;

    /// Of so many rows one at least names a provision, where they are remarks.
    private static final int EVERY = 3;

    /// A letterhead has two columns: who writes and the national motto.
    private static final int LETTERHEAD = 2;

    public SentTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    public String signature() {
        return Columns.signature(heads);
    }

    /// Rows that have an answer of the drafters beside what is said: those words are not of whoever sent the table.
    public int answered() {
        return (int) rows.stream()
                .filter(row -> !columns.words(row.cells(), Column.ANSWER).isBlank())
                .count();
    }

    /// Whether its rows are most likely remarks: its columns are understood, or what stands in them names provisions.
    public boolean likely() {
        return columns.complete()
                || filled(heads) > LETTERHEAD
                        && rows.stream().filter(SentTable::cites).count() * EVERY >= rows.size();
    }

    /// Whether its rows may be remarks, since a head reads like one over remarks or over the words of a draft.
    public boolean possible() {
        return likely()
                || filled(heads) > LETTERHEAD
                        && Stream.of(Column.COMMENT, Column.PROPOSED, Column.CURRENT)
                                .anyMatch(columns.at()::containsKey);
    }

    private static boolean cites(SentRow row) {
        return row.cells().stream()
                .filter(cell -> cell.chars().anyMatch(Character::isLetter))
                .anyMatch(cell -> Rows.cited(cell.strip(), null, Unit.COMMON) instanceof Citation citation
                        && citation.start() == 0);
    }

    /// The tables of a paper, the longest first, those too whose columns are not understood.
    public static List<SentTable> of(List<CutProvision> draft, String paper, Heads known) {
        var rows = new Rows(new Reading(draft));
        Map<String, List<Table>> alike = new LinkedHashMap<>();
        for (var group : RowGroups.of(paper)) {
            for (var table : tables(group, known)) {
                alike.computeIfAbsent(Columns.signature(table.heads()), key -> new ArrayList<>())
                        .add(table);
            }
        }
        return alike.values().stream()
                .map(tables -> {
                    var read = tables.stream()
                            .flatMap(table -> rows.read(table).stream())
                            .toList();
                    var first = tables.getFirst();
                    return new SentTable(first.heads(), first.columns(), numbered(read));
                })
                .filter(table -> !table.rows.isEmpty())
                .sorted(Comparator.comparingInt((SentTable table) -> -table.rows.size()))
                .toList();
    }

    private static List<SentRow> numbered(List<SentRow> rows) {
        var numbered = new ArrayList<SentRow>();
        for (var row : rows) {
            numbered.add(row.numbered(numbered.size() + 1));
        }
        return numbered;
    }

    /// Where no row of heads is understood, the first full row is taken for it.
    private static List<Table> tables(List<Table.Row> group, Heads known) {
        var understood = Table.of(group, known);
        if (!understood.isEmpty()) {
            return understood;
        }
        int widest = group.stream().mapToInt(row -> filled(row.cells())).max().orElse(0);
        for (int i = 0; i < group.size(); i++) {
            var cells = group.get(i).cells();
            if (filled(cells) == widest && widest > 1) {
                boolean heads = cells.stream().allMatch(cell -> cell.length() <= LONGEST_HEAD);
                return heads
                        ? List.of(new Table(cells, Columns.guessed(cells), group.subList(i + 1, group.size())))
                        : List.of();
            }
        }
        return List.of();
    }

    private static int filled(List<String> cells) {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /// Finds a table by its heads.
    public static SentTable named(List<SentTable> tables, String signature) {
        return tables.stream()
                .filter(table -> Objects.equals(table.signature(), signature))
                .findFirst()
                .orElseThrow();
    }
}

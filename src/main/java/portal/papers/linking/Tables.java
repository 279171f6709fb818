package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.Address;
import portal.drafts.Citation;
import portal.drafts.Citations;
import portal.drafts.ProvisionIndex;

/// Reads tables of comments and amendments: each row is an excerpt, with the words quoted, the wording asked for and
/// the
/// reason apart. Rows that cannot be placed are left to be read as prose.
final class Tables {
    /// "12", "12.3", "12.3.b": a place written with figures alone.
    private static final Pattern FIGURES = Pattern.compile(
            "(?U)(\\d{1,3}[a-z]?)(?:[.(/ -]{1,2}(\\d{1,3}[a-z]?)\\)?)?(?:[.(/ -]{1,2}([a-zđ]\\d?)\\)?)?");

    private static final double PLACED = 0.95;
    private static final double BY_WORDS = 0.85;

    /// A cell whose words are so much those of one provision holds that provision and no other.
    private static final double WHOLE = 0.6;

    private final ProvisionIndex index;
    private final DraftWords draft;
    private final List<Excerpt> excerpts = new ArrayList<>();
    private final StringBuilder rest;

    private Tables(String paper, ProvisionIndex index, DraftWords draft) {
        this.index = index;
        this.draft = draft;
        rest = new StringBuilder(paper);
    }

    /// What the tables gave, and the paper's text with their rows blanked out, as long as before.
    record Read(List<Excerpt> excerpts, String rest) {}

    static Read read(String paper, ProvisionIndex index, DraftWords draft) {
        var tables = new Tables(paper, index, draft);
        if (paper.indexOf('\t') >= 0) {
            tables.scan(paper);
        }
        return new Read(tables.excerpts, tables.rest.toString());
    }

    private void scan(String paper) {
        var rows = new ArrayList<Table.Row>();
        int page = 1;
        int start = 0;
        for (int i = 0; i <= paper.length(); i++) {
            if (i < paper.length() && paper.charAt(i) != '\n' && paper.charAt(i) != '\f') {
                continue;
            }
            var line = paper.substring(start, i);
            if (line.indexOf('\t') >= 0) {
                rows.add(new Table.Row(page, start, i, List.of(line.split("\t", -1))));
            } else if (!line.isBlank()) {
                Table.of(rows).forEach(this::table);
                rows.clear();
            }
            page += i < paper.length() && paper.charAt(i) == '\f' ? 1 : 0;
            start = i + 1;
        }
        Table.of(rows).forEach(this::table);
    }

    private void table(Table table) {
        Address above = null;
        for (var row : table.rows()) {
            var place = table.words(row, Column.PLACE);
            var cited = cited(place, above);
            if (cited != null) {
                above = cited.addresses().getFirst();
            } else if (!place.isBlank()) {
                above = null;
            }
            row(table, row, cited, place.isBlank() ? above : null);
        }
    }

    private void row(Table table, Table.Row row, @Nullable Citation cited, @Nullable Address above) {
        var links = new Links();
        if (cited != null) {
            cited.addresses().forEach(address -> offer(links, address, PLACED));
        } else if (above != null) {
            offer(links, above, PLACED);
        }
        var current = table.words(row, Column.CURRENT);
        var match = links.isEmpty() || !current.isBlank() ? draft.best(current, null) : null;
        if (match != null && match.mine() > WHOLE && match.theirs() > WHOLE) {
            links.offer(match.eid(), How.TABLE, links.within(match.eid()) ? PLACED : BY_WORDS);
        }
        var comment = table.words(row, Column.COMMENT);
        var proposed = wording(current, table.words(row, Column.PROPOSED));
        var reason = table.words(row, Column.REASON);
        boolean silent = comment.isBlank()
                && reason.isBlank()
                && table.words(row, Column.PROPOSED).isBlank();
        if (silent && table.columns().containsKey(Column.PLACE)) {
            take(row);
        }
        var missing = cited == null ? List.<String>of() : missing(cited);
        boolean placed = !links.isEmpty() || !missing.isEmpty();
        if (!placed || silent || comment.isBlank() && proposed == null && repeated(table, row, current)) {
            return;
        }
        var said = comment.isBlank() ? table.words(row, Column.PROPOSED) : comment;
        boolean beside = comment.isBlank() && !current.isBlank() && proposed != null;
        var quote = beside ? current : said.isBlank() || Marks.deletes(said) ? whole(row) : said;
        boolean asks = proposed != null && quote.equals(proposed) && Marks.wants(proposed);
        excerpts.add(new Excerpt(
                row.page(),
                row.start(),
                row.end(),
                quote,
                asks ? null : proposed,
                reason.isBlank() ? null : reason,
                links.surestFirst(),
                missing));
        take(row);
    }

    private List<String> missing(Citation cited) {
        return cited.addresses().stream()
                .filter(address -> !address.relative())
                .filter(address -> {
                    var resolved = index.resolve(address);
                    return resolved == null || resolved.dangling();
                })
                .map(Address::eid)
                .toList();
    }

    /// Whether a row only sets the same words beside each other.
    private static boolean repeated(Table table, Table.Row row, String current) {
        return table.words(row, Column.PROPOSED).strip().equals(current.strip());
    }

    private void take(Table.Row row) {
        for (int i = row.start(); i < row.end(); i++) {
            rest.setCharAt(i, ' ');
        }
    }

    private void offer(Links links, Address address, double sure) {
        var resolved = index.resolve(address);
        if (resolved != null) {
            links.offer(resolved.eid(), How.TABLE, resolved.dangling() ? sure * Weights.DANGLING : sure);
        }
    }

    /// The provisions a cell names, in words or in figures alone, read as written below the row above; null where it
    /// names none of this draft.
    private static @Nullable Citation cited(String place, @Nullable Address above) {
        var figures = FIGURES.matcher(place.strip());
        var words = figures.matches() ? spelled(figures.group(1), figures.group(2), figures.group(3)) : place;
        for (var citation : Citations.parse(words)) {
            if (!citation.external()) {
                var whole = citation.addresses().stream()
                        .map(address -> above == null ? address : address.within(above))
                        .toList();
                return new Citation(citation.start(), citation.end(), whole, false);
            }
        }
        return null;
    }

    private static String spelled(String article, @Nullable String clause, @Nullable String point) {
        return (point == null ? "" : "điểm " + point + " ") + (clause == null ? "" : "khoản " + clause + " ") + "Điều "
                + article;
    }

    /// Null where the cell says nothing, repeats the draft or only asks to delete it.
    private static @Nullable String wording(String current, String cell) {
        var words = cell.strip();
        return words.isEmpty() || words.equals(current.strip()) || Marks.deletes(words) ? null : words;
    }

    private static String whole(Table.Row row) {
        return String.join(
                " ",
                row.cells().stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }
}

package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.drafts.Address;
import portal.drafts.Citation;
import portal.drafts.Citations;
import portal.drafts.Unit;
import portal.papers.linking.SentRow.Placing;
import portal.text.Text;

/// Reads the rows of comment tables: where each belongs, what it says, and apart from it the wording asked for and the
/// reason.
final class Rows {
    /// "12", "12.3", "12.3.b": a place written with figures alone.
    /// UTF-16 units in which a cell names its provision.
    private static final int PLACE = 60;

    private static final Pattern FIGURES = Pattern.compile(
            "(?U)(\\d{1,3}[a-z]?)(?:[.(/ -]{1,2}(\\d{1,3}[a-z]?)\\)?)?(?:[.(/ -]{1,2}([a-zđ]\\d?)\\)?)?");

    /// The draft as a whole, folded.
    private static final Pattern WHOLE_DRAFT = Pattern.compile(
            "(?:(?:y kien |gop y |nhan xet |quy dinh |van de )?chung|toan (?:van|bo).*|du thao(?: .*)?|general.*|whole.*|all|overall.*|-+)[.:]?");

    private static final double PLACED = 0.95;
    private static final double BY_WORDS = 0.85;

    /// A cell whose words are so much those of one provision holds that provision and no other.
    private static final double WHOLE = 0.6;

    private final Reading reading;

    Rows(Reading reading) {
        this.reading = reading;
    }

    List<SentRow> read(Table table) {
        var read = new ArrayList<SentRow>();
        Address above = null;
        boolean lost = false;
        for (var row : BrokenRows.joined(table)) {
            var place = row.over() ? row.cells().getFirst() : table.words(row, Column.PLACE);
            var cited = cited(place, above, reading.draft.unit);
            if (cited != null) {
                above = cited.addresses().getFirst();
                lost = false;
            } else if (!place.isBlank()) {
                above = null;
                lost = !general(place);
            }
            if (!row.over()) {
                read.add(row(table, row, cited, place.isBlank() ? above : null, lost));
            }
        }
        return read;
    }

    private SentRow row(Table table, Table.Row row, @Nullable Citation cited, @Nullable Address above, boolean lost) {
        var links = links(cited, above);
        var current = table.words(row, Column.CURRENT);
        var match = links.isEmpty() || !current.isBlank() ? reading.words.best(current, null) : null;
        if (match != null && match.mine() > WHOLE && match.theirs() > WHOLE) {
            links.offer(match.eid(), How.TABLE, links.within(match.eid()) ? PLACED : BY_WORDS);
        } else if (!current.isBlank()) {
            reading.draft.spans.offer(current, table.words(row, Column.PROPOSED), links);
        }
        var place = row.over() ? "" : table.words(row, Column.PLACE);
        boolean blank = current.isBlank()
                && table.columns().at().containsKey(Column.CURRENT)
                && wording(current, table.words(row, Column.PROPOSED)) != null;
        var missing = new ArrayList<String>();
        var added = new ArrayList<String>();
        if (cited != null) {
            absent(cited, place, blank, missing, added);
            added(cited, added, links);
        }
        Placing placing = placing(table, row, links, missing);
        if (placing == Placing.UNKNOWN && (general(place) || place.isBlank() && current.isBlank()) && !lost) {
            placing = Placing.GENERAL;
        }
        return new SentRow(
                0,
                row.start(),
                row.end(),
                row.cells(),
                place,
                table.words(row, Column.WHO),
                table.words(row, Column.KIND),
                placing,
                placing == Placing.SILENT || placing == Placing.SAME ? null : said(table, row, links, missing, added));
    }

    private static Placing placing(Table table, Table.Row row, Links links, List<String> missing) {
        if (table.words(row, Column.COMMENT).isBlank()) {
            var proposed = table.words(row, Column.PROPOSED);
            if (proposed.isBlank() && table.words(row, Column.REASON).isBlank()) {
                return Placing.SILENT;
            }
            if (proposed.equals(table.words(row, Column.CURRENT))) {
                return Placing.SAME;
            }
        }
        if (!missing.isEmpty()) {
            return Placing.MISSING;
        }
        return links.isEmpty() ? Placing.UNKNOWN : Placing.PLACED;
    }

    private Links links(@Nullable Citation cited, @Nullable Address above) {
        var links = new Links();
        if (cited != null) {
            cited.addresses().forEach(address -> offer(links, address));
        } else if (above != null) {
            offer(links, above);
        }
        return links;
    }

    private static Excerpt said(Table table, Table.Row row, Links links, List<String> missing, List<String> added) {
        var current = table.words(row, Column.CURRENT);
        var comment = table.words(row, Column.COMMENT);
        var proposed = wording(current, table.words(row, Column.PROPOSED));
        var reason = table.words(row, Column.REASON);
        var said = comment.isBlank() ? table.words(row, Column.PROPOSED) : comment;
        boolean beside = comment.isBlank() && !current.isBlank() && proposed != null;
        var quote = beside
                ? current
                : said.isBlank()
                        ? joined(table, row, Set.of(Column.ANSWER))
                        : Marks.deletes(said)
                                ? joined(table, row, Set.of(Column.ANSWER, Column.NUMBER, Column.REASON))
                                : said;
        boolean asks = proposed != null && quote.equals(proposed) && Wishes.wants(proposed);
        return new Excerpt(
                row.page(),
                row.start(),
                row.end(),
                quote,
                asks ? null : proposed,
                reason.isBlank() ? null : reason,
                links.surestFirst(),
                missing,
                added,
                table.words(row, Column.WHO).isBlank() ? null : table.words(row, Column.WHO));
    }

    /// Tells apart what the draft does not have and what is to be added to it: because the place says so, or because
    /// nothing of the draft stands beside the wording asked for.
    private void absent(Citation cited, String place, boolean blank, List<String> missing, List<String> added) {
        boolean asks = blank || Additions.asked(place);
        for (var address : cited.addresses()) {
            var resolved = address.relative() ? null : reading.index.resolve(address);
            if (!address.relative() && (resolved == null || resolved.dangling())) {
                boolean asked = asks || Additions.named(place, cited, address);
                (asked ? added : missing).add(address.eid());
            }
        }
    }

    private void added(Citation cited, List<String> added, Links links) {
        cited.addresses().stream()
                .filter(address -> added.contains(address.eid()))
                .map(reading.index::place)
                .filter(Objects::nonNull)
                .forEach(eid -> links.offer(eid, How.TABLE, PLACED * Weights.ADDED));
    }

    private void offer(Links links, Address address) {
        var resolved = reading.index.resolve(address);
        if (resolved != null) {
            links.offer(resolved.eid(), How.TABLE, resolved.dangling() ? PLACED * Weights.DANGLING : PLACED);
        }
    }

    private static boolean general(String place) {
        return WHOLE_DRAFT.matcher(Text.fold(place).strip()).matches();
    }

    /// The provisions a cell names, in words or in figures alone, read as written below the row above; null where it
    /// names none of this draft.
    ///
    /// @param unit what the draft calls its units
    static @Nullable Citation cited(String place, @Nullable Address above, Unit unit) {
        var figures = FIGURES.matcher(place.strip());
        var words = figures.matches() ? spelled(figures.group(1), figures.group(2), figures.group(3)) : place;
        for (var citation : Citations.parse(words, unit)) {
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

    /// Null where the cell says nothing or repeats the draft, or asks to delete what does not stand beside it.
    private static @Nullable String wording(String current, String cell) {
        var words = cell.strip();
        return words.isEmpty() || words.equals(current.strip()) || current.isBlank() && Marks.deletes(words)
                ? null
                : placeless(current.strip(), words);
    }

    /// A provision that both cells begin with is the place of the wording, not a part of it.
    private static String placeless(String current, String words) {
        var cited = Citations.parse(words.substring(0, Math.min(PLACE, words.length())));
        if (cited.isEmpty() || cited.getFirst().start() > 0) {
            return words;
        }
        var place = words.substring(0, cited.getFirst().end());
        var rest = words.substring(place.length()).replaceFirst("^[\\s:.–-]+", "");
        return current.startsWith(place) && !rest.isEmpty() ? rest : words;
    }

    /// The cells of a row side by side.
    private static String joined(Table table, Table.Row row, Set<Column> without) {
        return IntStream.range(0, row.cells().size())
                .filter(position -> {
                    var holds = table.columns().holds(position);
                    return holds == null || !without.contains(holds);
                })
                .mapToObj(position -> row.cells().get(position).strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

package portal.papers.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import portal.documents.extraction.Marked;
import portal.drafts.CutProvision;
import portal.papers.linking.DraftWords.Match;

/// Reads a position paper against a draft and proposes excerpts with links to provisions. A link below [Links#FLOOR] is
/// kept back: a bare mention of a provision that the paper does not want changed.
public final class Linker {
    /// From so many amended provisions on, a paper is one of amendments and what its arguments mention is by the way.
    private static final int AMENDING = 4;

    /// Share of a sentence's words that stand in a provision, below which it is about the provision, not in place of
    /// it.
    private static final double QUOTED = 0.6;

    private final Reading reading;
    private final String paper;
    private final List<Zone> zones;
    private final boolean amending;
    private final boolean copy;
    private final Remark remark;
    private final Prose prose;
    private final List<Excerpt> excerpts = new ArrayList<>();
    private boolean listed;

    /// What tables and marks gave.
    private final List<Excerpt> rows;

    private Linker(Reading reading, String paper, List<Marked> marks, Heads heads) {
        this.paper = paper;
        this.reading = reading;
        var tables = Tables.read(paper, reading, heads);
        excerpts.addAll(tables.excerpts());
        Markup.read(reading.words, paper, marks).stream()
                .filter(mark -> tables.excerpts().stream().noneMatch(row -> within(mark, row)))
                .forEach(excerpts::add);
        var stretches = Stretches.of(BrokenLines.joined(tables.rest(), reading), reading);
        var parted = Zones.of(stretches, reading);
        copy = Markup.copy(parted.words(), paper.length()) && (!marks.isEmpty() || !Amendments.in(stretches));
        zones = copy && !marks.isEmpty() ? List.of() : parted.all();
        long altered = zones.stream()
                .flatMap(zone -> zone.pieces.stream())
                .filter(Zone.Piece::altered)
                .count();
        rows = List.copyOf(excerpts);
        amending = altered + rows.stream().filter(row -> row.proposed() != null).count() >= AMENDING;
        boolean foreign = zones.stream().flatMap(zone -> zone.pieces.stream()).allMatch(piece -> piece.match() == null);
        remark = new Remark(reading, amending, foreign, foreign && reading.translated());
        prose = new Prose(reading, remark, amending, excerpts);
    }

    /// Whether the wording that a mark asks for is that of a table's row already.
    private static boolean within(Excerpt mark, Excerpt row) {
        return mark.proposed() != null
                && row.proposed() != null
                && row.start() <= mark.start()
                && mark.end() <= row.end();
    }

    /// Excerpts in the order of the paper.
    ///
    /// @param paperText as extracted: paragraphs or lines ended by line feeds, cells parted by tabs, pages by form
    /// feeds
    public static List<Excerpt> link(List<CutProvision> draft, String paperText) {
        return link(draft, paperText, List.of());
    }

    /// @param marks tracked changes and margin notes; in a copy of the draft they are all that is said
    public static List<Excerpt> link(List<CutProvision> draft, String paperText, List<Marked> marks) {
        return link(draft, paperText, marks, Columns::told);
    }

    /// @param heads of tables, those too that somebody had to explain
    public static List<Excerpt> link(List<CutProvision> draft, String paperText, List<Marked> marks, Heads heads) {
        var paper = PlainTables.tabbed(Replies.without(paperText), heads);
        var linker = new Linker(new Reading(draft, paper), paper, marks, heads);
        linker.zones.forEach(linker::zone);
        var excerpts = linker.excerpts.stream()
                .sorted(Comparator.comparingInt(Excerpt::start))
                .toList();
        return Reasons.given(linker.zones, linker.copy ? excerpts : Amendments.joined(linker.zones, excerpts));
    }

    private void zone(Zone zone) {
        if (copy) {
            zone.pieces.stream().filter(Zone.Piece::altered).forEach(this::edited);
            return;
        }
        int before = excerpts.size();
        remark.heading(zone);
        pieces(zone, zone.asked());
        if (zone.pieces.isEmpty() && zone.heading != null && (listed || Headings.says(zone.heading.text()))) {
            prose.prose(zone, zone.heading);
        } else if (excerpts.size() == before && !tabled(zone)) {
            zone.asked().stream()
                    .map(Zone.Piece::stretch)
                    .filter(stretch -> !Headings.title(stretch.text()))
                    .findFirst()
                    .ifPresent(stretch -> headed(zone, stretch));
        }
        int asked = excerpts.size();
        remark.reasons();
        pieces(zone, zone.reasons());
        if (asked > before || tabled(zone)) {
            excerpts.subList(asked, excerpts.size()).removeIf(Linker::headed);
        }
        listed = asks(zone) || listed && zone.pieces.isEmpty() && zone.heading != null && item(zone.heading);
    }

    /// Whether it ends with what is asked of the provisions that are listed below: "The following should be deleted:".
    private static boolean asks(Zone zone) {
        var last =
                zone.pieces.isEmpty() ? null : zone.pieces.getLast().stretch().text();
        return last != null && last.endsWith(":") && Wishes.wants(last);
    }

    private static boolean item(Stretch heading) {
        return Marks.enumerated(heading.text()) || "–—".indexOf(heading.text().charAt(0)) >= 0;
    }

    /// What a reason says of the heading's provisions alone belongs to the amendment above it.
    private static boolean headed(Excerpt reason) {
        return reason.missing().isEmpty() && reason.links().stream().allMatch(link -> link.how() == How.HEADING);
    }

    private void pieces(Zone zone, List<Zone.Piece> pieces) {
        String last = null;
        var shown = new HashSet<String>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var match = piece.match();
            if (match != null) {
                shown.add(match.eid());
            }
            if (match != null && !says(piece) && (match.telling() || zone.governs(match.eid()))) {
                quoted(zone, piece, match);
                last = match.eid();
            } else if (struck(zone, piece, shown)) {
                last = null;
            } else if (last != null && inserted(piece.stretch())) {
                var at = Zone.fellow(shown, last, Marks.label(piece.stretch().text()));
                var links = new Links().offer(at == null ? last : at, How.HEADING, Weights.INSERTED);
                prose.add(piece.stretch(), piece.stretch().text(), links);
            } else {
                int below = Announced.pieces(pieces, i);
                if (below == 0 || !prose.announced(zone, piece, pieces.subList(i + 1, i + 1 + below))) {
                    Sentences.parts(paper, piece.stretch(), reading).forEach(part -> prose.prose(zone, part));
                } else {
                    i += below;
                }
                last = null;
            }
        }
    }

    /// "4. [deleted]" below an article's heading is its clause, of which no more is shown.
    private boolean struck(Zone zone, Zone.Piece piece, Set<String> shown) {
        var text = piece.stretch().text();
        if (piece.match() != null || !Marks.labelled(text) || !Marks.deletes(Marks.bare(text))) {
            return false;
        }
        var eid = zone.root() + "__para_" + Marks.label(text);
        boolean there = reading.index.holds(eid) && !shown.contains(eid);
        if (there) {
            prose.add(piece.stretch(), Marks.bare(text), new Links().offer(eid, How.HEADING, Weights.STRUCK));
        }
        return there;
    }

    /// A provision that a copy of the draft words otherwise, though no change was tracked.
    private void edited(Zone.Piece piece) {
        var match = piece.match();
        if (match != null && match.telling()) {
            var links = new Links().offer(match.eid(), How.MARKUP, Weights.EDITED);
            prose.add(piece.stretch(), Marks.bare(piece.stretch().text()), links);
        }
    }

    /// A sentence about the draft that only quotes some of its words.
    private static boolean says(Zone.Piece piece) {
        var match = piece.match();
        return match != null
                && match.mine() < QUOTED
                && !Marks.quotations(piece.stretch().text()).isEmpty()
                && Wishes.proposes(piece.stretch().text());
    }

    /// Whether a row of a table below the heading speaks of its provisions.
    private boolean tabled(Zone zone) {
        return zone.heading != null
                && rows.stream()
                        .filter(row -> row.start() >= zone.heading.start() && row.start() < zone.end())
                        .flatMap(row -> row.links().stream())
                        .anyMatch(link -> zone.eids.contains(link.eid()));
    }

    /// What stands under a heading and names nothing itself is about the heading's provisions.
    private void headed(Zone zone, Stretch stretch) {
        var links = new Links();
        if (!Character.isLowerCase(stretch.text().charAt(0))) {
            zone.eids.forEach(eid -> links.offer(eid, How.HEADING, Weights.HEADED));
        }
        boolean wording = !zone.added.isEmpty() && !Wishes.wants(stretch.text());
        prose.add(stretch, wording ? stretch.text() : null, links, List.of(), zone.added);
    }

    /// A numbered item among quoted provisions whose words the draft does not have is to be inserted there.
    private static boolean inserted(Stretch stretch) {
        return !stretch.shorter(5) && Marks.labelled(stretch.text());
    }

    private void quoted(Zone zone, Zone.Piece piece, Match match) {
        boolean governed = zone.governs(match.eid());
        var how = governed ? How.HEADING : piece.altered() ? How.SIMILARITY : How.QUOTE;
        var links = new Links().offer(match.eid(), how, Weights.quoted(zone, piece, match.eid()));
        prose.add(piece.stretch(), piece.altered() ? piece.stretch().text() : null, links);
    }
}

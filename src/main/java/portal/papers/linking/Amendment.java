package portal.papers.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One amendment while it is read: what stands in the draft, what is asked for and why.
final class Amendment {
    final List<Zone.Piece> current = new ArrayList<>();
    final List<Zone.Piece> proposed = new ArrayList<>();
    final List<Zone.Piece> reasons = new ArrayList<>();

    /// How much of each provision is repeated; 1 is all of it.
    private final Map<String, Double> shown = new HashMap<>();

    int start() {
        int asked = proposed.getFirst().stretch().start();
        return current.isEmpty()
                ? asked
                : Math.min(asked, current.getFirst().stretch().start());
    }

    /// Where the wording asked for ends.
    int end() {
        int asked = proposed.getLast().stretch().end();
        return current.isEmpty()
                ? asked
                : Math.max(asked, current.getLast().stretch().end());
    }

    /// Where its reasons end, if they stand beside it.
    int until() {
        return reasons.isEmpty() ? end() : reasons.getLast().stretch().end();
    }

    /// How much of its provision is shown with this piece.
    double share(Zone.Piece piece) {
        var match = piece.match();
        return match == null ? 0 : shown.getOrDefault(match.eid(), 0.0) + match.theirs();
    }

    void show(Zone.Piece piece) {
        if (piece.match() != null) {
            shown.put(piece.match().eid(), share(piece));
        }
        current.add(piece);
    }

    /// Whether a provision goes on with the one that is being amended, as its points do.
    boolean holds(String eid) {
        return shown.keySet().stream()
                .anyMatch(mine -> mine.contains("__") && clause(mine).equals(clause(eid)));
    }

    /// The clause a provision is or lies in; an article or recital without clauses itself.
    private static String clause(String eid) {
        int article = eid.indexOf("__");
        int clause = article < 0 ? -1 : eid.indexOf("__", article + 2);
        return clause < 0 ? eid : eid.substring(0, clause);
    }

    static boolean stopped(Zone.Piece piece) {
        var text = piece.stretch().text();
        return ".;:!?)”\"".indexOf(text.charAt(text.length() - 1)) >= 0 || Marks.deletes(text);
    }

    Excerpt whole(Zone zone, List<Excerpt> parts) {
        var links = new Links();
        var all = parts.stream().flatMap(part -> part.links().stream()).toList();
        boolean placed = all.stream().anyMatch(link -> link.how() != How.CITATION);
        headed(zone, all, links);
        all.stream()
                .filter(link -> !placed || link.how() != How.CITATION)
                .sorted(Comparator.comparingDouble(Link::confidence).reversed())
                .forEach(link -> links.offer(link.eid(), link.how(), link.confidence()));
        var missing = new TreeSet<String>();
        parts.forEach(part -> missing.addAll(part.missing()));
        var asked = words(proposed);
        var added = new TreeSet<String>(zone.added);
        parts.forEach(part -> added.addAll(part.added()));
        var whole = new Excerpt(
                parts.getFirst().page(),
                start(),
                end(),
                current.isEmpty() ? asked : words(current),
                asked,
                reasons.isEmpty() ? parts.getFirst().reason() : words(reasons),
                links.surestFirst(),
                List.copyOf(missing));
        return whole.adding(List.copyOf(added));
    }

    /// A heading that names a clause or point is where an amendment of several of its parts belongs; without a heading
    /// the clause that holds them.
    private static void headed(Zone zone, List<Link> all, Links links) {
        var named = zone.eids.size() == 1 ? zone.eids.getFirst() : "";
        var eid = zone.eids.isEmpty() && !all.isEmpty() ? clause(all.getFirst().eid()) : named;
        boolean several = all.stream().map(Link::eid).distinct().count() > 1;
        if (eid.contains("__") && several && all.stream().allMatch(link -> DraftWords.under(link.eid(), eid))) {
            links.offer(eid, zone.eids.isEmpty() ? How.SIMILARITY : How.HEADING, Weights.AMENDED);
        }
    }

    private static String words(List<Zone.Piece> pieces) {
        return pieces.stream().map(piece -> piece.stretch().text()).collect(Collectors.joining("\n"));
    }
}

package portal.papers.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.drafts.Address;
import portal.papers.linking.DraftWords.Match;

/// What one heading governs: the stretches up to the next heading that names another provision. `address` is that of
/// the heading's first provision, null before the first heading; `eids` are all provisions it names, in its order.
final class Zone {

    /// A stretch and the provision it is worded like, if any.
    ///
    /// @param caption whether it only names a part of an amendment
    /// @param why whether it announces a reason, or gives one on the same line
    record Piece(Stretch stretch, @Nullable Match match, boolean caption, boolean why) {
        static Piece of(Stretch stretch, @Nullable Match match) {
            var text = stretch.text();
            return new Piece(stretch, match, Captions.only(text), Captions.reason(text) != null);
        }

        boolean altered() {
            return match != null && !match.verbatim();
        }

        /// Whether it is the draft's words, as they are or changed.
        boolean quotes() {
            return match != null && match.telling();
        }
    }

    private static final int LONGEST_TITLE = 130;

    final @Nullable Address address;
    final List<String> eids;
    final @Nullable Stretch heading;

    /// Provisions that the heading says are new.
    final List<String> added;

    private final Set<String> roots;
    private final @Nullable String root;

    final List<Piece> pieces = new ArrayList<>();
    private @Nullable Tally tally;

    Zone(@Nullable Stretch heading, @Nullable Address address, List<String> eids, List<String> added) {
        this.added = List.copyOf(added);
        this.heading = heading;
        this.address = address;
        this.eids = List.copyOf(eids);
        root = eids.isEmpty() ? null : outermost(eids.getFirst());
        roots = eids.stream().map(Zone::outermost).collect(Collectors.toSet());
    }

    /// The article or recital the heading names, in which enumerated items are looked for first.
    @Nullable
    String root() {
        return root;
    }

    /// The article or recital that holds a provision.
    static String outermost(String eid) {
        int within = eid.indexOf("__");
        return within < 0 ? eid : eid.substring(0, within);
    }

    /// Whether the heading names a recital.
    boolean recital() {
        return eids.stream().anyMatch(eid -> eid.startsWith("rec_"));
    }

    /// Whether the heading is a line of its own, and not a remark that begins with a provision.
    boolean titled() {
        return heading != null
                && heading.text().length() <= LONGEST_TITLE
                && !heading.text().endsWith(".");
    }

    boolean governs(String eid) {
        return roots.contains(outermost(eid));
    }

    /// The pieces that say what is asked for.
    List<Piece> asked() {
        return pieces(false);
    }

    /// The pieces that say why, below a caption that says so.
    List<Piece> reasons() {
        return pieces(true);
    }

    private List<Piece> pieces(boolean why) {
        var some = new ArrayList<Piece>();
        boolean reason = false;
        for (var piece : pieces) {
            reason = piece.caption() ? piece.why() : reason && !piece.quotes();
            if (!piece.caption() && reason == why) {
                some.add(piece);
            }
        }
        return some;
    }

    /// Where its last piece ends.
    int end() {
        return pieces.isEmpty() ? 0 : pieces.getLast().stretch().end();
    }

    boolean deletes() {
        return tally().deletes();
    }

    /// How often the provision's words stand here; pieces of it count as parts of one.
    long copies(String eid) {
        return Math.round(tally().copies().getOrDefault(eid, 0.0));
    }

    /// The provision with this label beside the given one or in it, of those whose words were shown before: what has
    /// the same label is asked for in its place. Null where there is none.
    static @Nullable String fellow(Set<String> shown, String eid, String label) {
        for (var holder = eid; !label.isEmpty() && holder.contains("_"); holder = above(holder)) {
            for (var level : new String[] {"__point_", "__para_"}) {
                if (shown.contains(holder + level + label)) {
                    return holder + level + label;
                }
            }
        }
        return null;
    }

    private static String above(String eid) {
        int last = eid.lastIndexOf("__");
        return last < 0 ? "" : eid.substring(0, last);
    }

    boolean altered(String eid) {
        return tally().altered().contains(eid);
    }

    /// Whether some of its provisions are worded otherwise than in the draft: the others are shown to be read with
    /// them.
    boolean alters() {
        return tally().altered().stream().anyMatch(this::governs);
    }

    /// Whether the heading's provisions stand here twice, as they are and as proposed: in two columns or one after the
    /// other.
    boolean twoVersions() {
        return tally().copies().values().stream().anyMatch(copies -> Math.round(copies) > 1);
    }

    /// Counted once, when the zone is complete.
    private Tally tally() {
        var counted = tally;
        if (counted == null) {
            counted = Tally.of(pieces);
            tally = counted;
        }
        return counted;
    }

    private record Tally(Map<String, Double> copies, Set<String> altered, boolean deletes) {
        static Tally of(List<Piece> pieces) {
            var copies = new HashMap<String, Double>();
            var altered = new HashSet<String>();
            boolean deletes = false;
            for (var piece : pieces) {
                var match = piece.match();
                deletes |= Marks.deletes(piece.stretch().text());
                if (match != null) {
                    copies.merge(match.eid(), match.theirs(), Double::sum);
                    if (!match.verbatim()) {
                        altered.add(match.eid());
                    }
                }
            }
            return new Tally(copies, altered, deletes);
        }
    }
}

package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.drafts.Address;
import portal.papers.linking.DraftWords.Match;

/// What one heading governs: the stretches up to the next heading that names another provision. `address` is that of
/// the heading's first provision, null before the first heading; `eids` are all provisions it names, in its order.
final class Zone {

    /// A stretch and the provision it is worded like, if any.
    record Piece(Stretch stretch, @Nullable Match match) {
        boolean altered() {
            return match != null && !match.verbatim();
        }
    }

    final @Nullable Address address;
    final List<String> eids;
    final @Nullable Stretch heading;
    final List<Piece> pieces = new ArrayList<>();

    Zone(@Nullable Stretch heading, @Nullable Address address, List<String> eids) {
        this.heading = heading;
        this.address = address;
        this.eids = List.copyOf(eids);
    }

    /// The article or recital the heading names, in which enumerated items are looked for first.
    @Nullable
    String root() {
        return eids.isEmpty() ? null : eids.getFirst().replaceFirst("__.*", "");
    }

    boolean governs(String eid) {
        return eids.stream().anyMatch(mine -> DraftWords.under(eid, mine.replaceFirst("__.*", "")));
    }

    boolean deletes() {
        return pieces.stream().anyMatch(piece -> Marks.deletes(piece.stretch().text()));
    }

    /// How often the provision's words stand here; pieces of it count as parts of one.
    long copies(String eid) {
        double copies = 0;
        for (var piece : pieces) {
            var match = piece.match();
            copies += match != null && match.eid().equals(eid) ? match.theirs() : 0;
        }
        return Math.round(copies);
    }

    boolean altered(String eid) {
        return pieces.stream()
                .anyMatch(piece -> piece.altered()
                        && piece.match() != null
                        && piece.match().eid().equals(eid));
    }

    /// Whether the heading's provisions stand here twice, as they are and as proposed: in two columns or one after the
    /// other.
    boolean twoVersions() {
        return pieces.stream()
                .anyMatch(piece -> piece.match() != null && copies(piece.match().eid()) > 1);
    }
}

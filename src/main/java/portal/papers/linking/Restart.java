package portal.papers.linking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Where the second of two columns begins that were read one after the other: with the provision or the number with
/// which the first one begins.
final class Restart {
    private static final double AS_IT_IS = 0.97;

    private Restart() {}

    /// @param pieces between two captions
    /// @return 0 where there are no two such columns
    static int of(List<Zone.Piece> pieces) {
        int second = pieces.isEmpty() ? 0 : second(pieces);
        if (second == 0) {
            return 0;
        }
        var first = pieces.subList(0, second).stream()
                .map(Restart::eid)
                .filter(eid -> !eid.isEmpty())
                .collect(Collectors.toSet());
        return pieces.subList(second, pieces.size()).stream().anyMatch(piece -> elsewhere(piece, first)) ? 0 : second;
    }

    private static int second(List<Zone.Piece> pieces) {
        var eid = eid(pieces.getFirst());
        var label = Marks.label(pieces.getFirst().stretch().text());
        for (int i = 1; i < pieces.size(); i++) {
            boolean same = !eid.isEmpty() && eid.equals(eid(pieces.get(i)));
            boolean alike = !label.isEmpty()
                    && label.equals(Marks.label(pieces.get(i).stretch().text()));
            if (alike || same && label.isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    /// Whether it is the draft's words that the first column does not have: a further row, that is.
    private static boolean elsewhere(Zone.Piece piece, Set<String> first) {
        return piece.match() != null && piece.match().mine() > AS_IT_IS && !first.contains(eid(piece));
    }

    private static String eid(Zone.Piece piece) {
        return piece.match() == null ? "" : piece.match().eid();
    }
}

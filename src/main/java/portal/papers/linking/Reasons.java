package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;

/// Gives amendments the reason that stands below them under a caption of its own ("Justification"). It belongs to the
/// first amendment since the heading or the reason before it.
final class Reasons {

    private final List<Excerpt> excerpts;
    private int from;
    private int caption = -1;
    private final StringBuilder words = new StringBuilder();

    private Reasons(List<Excerpt> excerpts) {
        this.excerpts = new ArrayList<>(excerpts);
    }

    /// @param excerpts in the order of the paper
    static List<Excerpt> given(List<Zone> zones, List<Excerpt> excerpts) {
        var reasons = new Reasons(excerpts);
        zones.forEach(reasons::zone);
        return reasons.excerpts;
    }

    private void zone(Zone zone) {
        from = zone.heading == null ? from : zone.heading.start();
        for (var piece : zone.pieces) {
            take(piece);
        }
        end();
    }

    private void take(Zone.Piece piece) {
        var stretch = piece.stretch();
        var opening = piece.why() ? Captions.reason(stretch.text()) : null;
        if (opening != null) {
            end();
            caption = stretch.start();
            words.append(opening);
        } else if (piece.caption() || piece.quotes()) {
            end();
        } else if (caption >= 0) {
            words.append(words.isEmpty() ? "" : "\n").append(stretch.text());
        }
    }

    private void end() {
        if (caption >= 0 && !words.isEmpty()) {
            int amended = amended(caption);
            if (amended >= 0) {
                excerpts.set(amended, excerpts.get(amended).because(words.toString()));
            }
            from = caption;
        }
        caption = -1;
        words.setLength(0);
    }

    private int amended(int until) {
        int first = -1;
        for (int i = 0; i < excerpts.size(); i++) {
            var excerpt = excerpts.get(i);
            if (excerpt.start() >= from && excerpt.start() < until && excerpt.reason() == null) {
                if (excerpt.proposed() != null) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }
}

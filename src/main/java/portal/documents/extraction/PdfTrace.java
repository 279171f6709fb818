package portal.documents.extraction;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// A part of a path that is drawn without lifting the pen.
final class PdfTrace {
    private static final float THICKEST = 3;
    private static final float SHORTEST = 3;

    /// Of a line that somebody drew by hand through words: its rise to its length, and its way from end to end to the
    /// longest way there is in its box. A frame comes back to where it began.
    private static final double STEEPEST = 0.35;

    private static final double STRAIGHT = 0.95;
    private static final float SHORTEST_BY_HAND = 8;
    private static final float HIGHEST_BY_HAND = 24;

    private final Rectangle2D.Float box;
    private final Point2D first;
    private Point2D last;

    PdfTrace(Point2D first) {
        this.first = first;
        last = first;
        box = new Rectangle2D.Float((float) first.getX(), (float) first.getY(), 0, 0);
    }

    void to(Point2D point) {
        box.add(point);
        last = point;
    }

    Rectangle2D.Float box() {
        return box;
    }

    boolean thin() {
        float thick = Math.min(box.width, box.height);
        return thick <= THICKEST && Math.max(box.width, box.height) >= Math.max(SHORTEST, thick * 2);
    }

    /// Whether it may be a line that somebody drew, slanted or not quite straight.
    boolean byHand() {
        float rise = Math.min(box.width, box.height);
        float length = Math.max(box.width, box.height);
        return length >= SHORTEST_BY_HAND
                && rise <= Math.min(HIGHEST_BY_HAND, STEEPEST * length)
                && first.distance(last) >= STRAIGHT * Math.hypot(box.width, box.height);
    }
}

package portal.documents.extraction;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;

/// Looks for thin horizontal lines at the height at which words are struck through: above the base of some words and
/// below their middle. Underlines and the rules of tables are not there. No font is loaded and no letter read, so a
/// look costs little; what it finds is only suspected.
final class PdfRules {
    /// Share of the size of letters, above their base, at which a line goes through them.
    static final float LOWEST = 0.12f;

    static final float HIGHEST = 0.5f;

    private static final float THICKEST = 3;
    private static final float SHORTEST = 3;
    private static final float LARGEST = 100;
    private static final int MOST = 2_000;
    private static final int DEEPEST = 1_000;
    private static final int LONGEST = 20_000_000;

    private final List<PdfRule> rules = new ArrayList<>();

    /// By height: where the first words begin through which a line there would go.
    private final Map<Integer, Float> words = new HashMap<>();

    private final List<Rectangle2D.Float> path = new ArrayList<>();
    private final Deque<AffineTransform> saved = new ArrayDeque<>();
    private final PdfOperators given;
    private AffineTransform page = new AffineTransform();
    private AffineTransform line = new AffineTransform();
    private float leading;
    private float size;

    private PdfRules(PdfOperators given) {
        this.given = given;
    }

    /// Those of a page that may go through words; none where the page has none.
    static List<PdfRule> through(PDPage page) throws IOException {
        byte[] contents;
        try (var stream = page.getContents()) {
            contents = stream.readNBytes(LONGEST);
        }
        var looking = new PdfRules(new PdfOperators(contents));
        for (var operator = looking.given.next();
                !operator.isEmpty() && looking.rules.size() < MOST;
                operator = looking.given.next()) {
            looking.take(operator);
        }
        return looking.rules.stream().filter(looking::suspect).toList();
    }

    private boolean suspect(PdfRule rule) {
        return words.getOrDefault((int) Math.floor(rule.height()), Float.MAX_VALUE) <= rule.right();
    }

    private void take(String operator) {
        switch (operator) {
            case "q" -> save();
            case "Q" -> page = saved.isEmpty() ? page : saved.pop();
            case "cm" -> page.concatenate(matrix());
            case "re", "m", "l", "c", "v", "y" -> path(operator);
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> paint();
            case "n" -> path.clear();
            default -> text(operator);
        }
    }

    private void save() {
        if (saved.size() < DEEPEST) {
            saved.push(new AffineTransform(page));
        }
    }

    private void path(String operator) {
        if (operator.equals("re") && given.count() >= 4) {
            float width = given.number(2);
            float height = given.number(3);
            path.add(new Rectangle2D.Float(
                    given.number(0) + Math.min(width, 0),
                    given.number(1) + Math.min(height, 0),
                    Math.abs(width),
                    Math.abs(height)));
        } else if (operator.equals("m") && given.count() >= 2) {
            path.add(new Rectangle2D.Float(given.number(0), given.number(1), 0, 0));
        } else if (!path.isEmpty()) {
            for (int i = 0; i + 1 < given.count(); i += 2) {
                path.getLast().add(given.number(i), given.number(i + 1));
            }
        }
        if (path.size() > MOST) {
            path.clear();
        }
    }

    private void paint() {
        for (var part : path) {
            var drawn = page.createTransformedShape(part).getBounds2D();
            if (drawn.getHeight() <= THICKEST && drawn.getWidth() >= Math.max(SHORTEST, drawn.getHeight() * 2)) {
                rules.add(new PdfRule(
                        (float) drawn.getMinX(), (float) drawn.getMaxX(), (float) drawn.getCenterY(), (float)
                                drawn.getHeight()));
            }
        }
        path.clear();
    }

    private void text(String operator) {
        switch (operator) {
            case "BT" -> line = new AffineTransform();
            case "Tm" -> line = matrix();
            case "Tf" -> size = given.count() == 0 ? size : given.number(given.count() - 1);
            case "TL" -> leading = given.count() == 0 ? leading : given.number(given.count() - 1);
            case "Td", "TD" -> {
                if (given.count() >= 2) {
                    line.translate(given.number(0), given.number(1));
                    leading = operator.equals("TD") ? -given.number(1) : leading;
                }
            }
            case "T*" -> line.translate(0, -leading);
            case "'", "\"" -> {
                line.translate(0, -leading);
                show();
            }
            case "Tj", "TJ" -> show();
            default -> {}
        }
    }

    private void show() {
        var at = new AffineTransform(page);
        at.concatenate(line);
        double high = Math.min(LARGEST, Math.abs(size * at.getScaleY()));
        double base = at.getTranslateY();
        if (high > 0 && Math.abs(base) < 100_000) {
            for (int y = (int) Math.floor(base + high * LOWEST); y <= base + high * HIGHEST; y++) {
                words.merge(y, (float) at.getTranslateX(), Math::min);
            }
        }
    }

    private AffineTransform matrix() {
        return given.count() < 6
                ? new AffineTransform()
                : new AffineTransform(
                        given.number(0),
                        given.number(1),
                        given.number(2),
                        given.number(3),
                        given.number(4),
                        given.number(5));
    }
}

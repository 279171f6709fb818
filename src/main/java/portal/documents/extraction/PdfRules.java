package portal.documents.extraction;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The thin straight lines that are drawn on a page, and in the forms on it, gathered while its letters are read
/// (ISO 32000-2, 8.5).
final class PdfRules {
    private static final List<String> PATHS = List.of("re", "m", "l", "c", "v", "y");
    private static final List<String> PAINTS = List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");
    private static final String NONE = "n";

    private static final float THICKEST = 3;
    private static final float SHORTEST = 3;
    private static final int MOST = 2_000;

    private final PDFStreamEngine engine;
    private final List<Rectangle2D.Float> path = new ArrayList<>();
    private final List<Rectangle2D.Float> drawn = new ArrayList<>();

    /// Has the engine tell of the lines it comes across.
    PdfRules(PDFStreamEngine engine) {
        this.engine = engine;
        PATHS.forEach(name -> engine.addOperator(new Drawing(name)));
        PAINTS.forEach(name -> engine.addOperator(new Drawing(name)));
        engine.addOperator(new Drawing(NONE));
    }

    /// A page begins.
    void clear() {
        path.clear();
        drawn.clear();
    }

    boolean isEmpty() {
        return drawn.isEmpty();
    }

    /// Those that lie along words of one direction.
    List<PdfRule> along(PdfTurn turn, PDRectangle page) {
        return drawn.stream()
                .map(each -> turn.seen(new Rectangle2D.Float(
                        each.x - page.getLowerLeftX(), each.y - page.getLowerLeftY(), each.width, each.height)))
                .filter(each -> each.width >= each.height)
                .map(each -> new PdfRule(each.x, each.x + each.width, each.y + each.height / 2, each.height))
                .toList();
    }

    private void rectangle(float[] given) {
        if (given.length >= 4) {
            begin(given[0], given[1]);
            extend(given[0] + given[2], given[1]);
            extend(given[0] + given[2], given[1] + given[3]);
            extend(given[0], given[1] + given[3]);
        }
    }

    private void begin(float x, float y) {
        if (path.size() >= MOST) {
            path.clear();
        }
        var at = engine.transformedPoint(x, y);
        path.add(new Rectangle2D.Float(at.x, at.y, 0, 0));
    }

    private void extend(float x, float y) {
        if (!path.isEmpty()) {
            path.getLast().add(engine.transformedPoint(x, y));
        }
    }

    private void paint() {
        path.stream()
                .filter(PdfRules::thin)
                .limit(Math.max(0, MOST - drawn.size()))
                .forEach(drawn::add);
        path.clear();
    }

    private static boolean thin(Rectangle2D.Float part) {
        float thick = Math.min(part.width, part.height);
        return thick <= THICKEST && Math.max(part.width, part.height) >= Math.max(SHORTEST, thick * 2);
    }

    /// One operator of the page's contents.
    private final class Drawing extends OperatorProcessor {
        private final String name;

        private Drawing(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            var given = numbers(operands);
            if (name.equals("re")) {
                rectangle(given);
            } else if (name.equals("m") && given.length >= 2) {
                begin(given[0], given[1]);
            } else if (PATHS.contains(name)) {
                for (int i = 0; i + 1 < given.length; i += 2) {
                    extend(given[i], given[i + 1]);
                }
            } else if (name.equals(NONE)) {
                path.clear();
            } else {
                paint();
            }
        }

        private static float[] numbers(List<COSBase> operands) {
            var numbers = new float[operands.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
            }
            return numbers;
        }
    }
}

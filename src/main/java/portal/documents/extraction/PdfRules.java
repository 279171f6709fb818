package portal.documents.extraction;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationInk;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLine;

/// The thin straight lines that are drawn on a page, and in the forms on it, gathered while its letters are read
/// (ISO 32000-2, 8.5).
final class PdfRules {
    private static final List<String> PATHS = List.of("re", "m", "l", "c", "v", "y");
    private static final List<String> PAINTS = List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");
    private static final String NONE = "n";

    private static final List<String> STROKES = List.of("S", "s");
    private static final int MOST = 2_000;

    private final PDFStreamEngine engine;
    private final List<PdfTrace> path = new ArrayList<>();
    private final List<PdfTrace> drawn = new ArrayList<>();

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

    /// The lines that somebody drew over a page with the pen of a reader.
    void pen(PDPage page) throws IOException {
        for (var annotation : page.getAnnotations(each -> !each.isHidden())) {
            switch (annotation) {
                case PDAnnotationInk ink -> Arrays.stream(ink.getInkList()).forEach(this::pen);
                case PDAnnotationLine line when line.getLine() != null -> pen(line.getLine());
                default -> {}
            }
        }
    }

    private void pen(float[] points) {
        for (int i = 0; i + 1 < points.length; i += 2) {
            var point = new Point2D.Float(points[i], points[i + 1]);
            if (i == 0) {
                path.add(new PdfTrace(point));
            } else {
                path.getLast().to(point);
            }
        }
        paint(true);
    }

    /// Those that lie along words of one direction.
    List<PdfRule> along(PdfTurn turn, PDRectangle page) {
        return drawn.stream()
                .map(PdfTrace::box)
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
        path.add(new PdfTrace(engine.transformedPoint(x, y)));
    }

    private void extend(float x, float y) {
        if (!path.isEmpty()) {
            path.getLast().to(engine.transformedPoint(x, y));
        }
    }

    private void paint(boolean stroked) {
        path.stream()
                .filter(each -> each.thin() || stroked && each.byHand())
                .limit(Math.max(0, MOST - drawn.size()))
                .forEach(drawn::add);
        path.clear();
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
                paint(STROKES.contains(name));
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

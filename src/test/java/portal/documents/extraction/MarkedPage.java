package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationCaret;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationInk;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.util.Matrix;

/// A page of a PDF with lines of 12 points, 20 points apart, and what is drawn and noted on it. Drawn when it is read.
final class MarkedPage {
    static final int SIZE = 12;
    static final int TOP = 700;
    static final int LEFT = 72;
    private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);
    private static final int STEP = 20;

    private static final List<String> ABOVE = List.of(
            "Whoever asks for a document of the authority names it so that it can be found, and",
            "says whether it is wanted as a copy, as a file or to be looked at on the authority's",
            "premises.");

    private final Path folder;
    private final List<String> lines;
    private final StringBuilder drawn = new StringBuilder();
    private final List<PDAnnotation> annotations = new java.util.ArrayList<>();

    private AffineTransform turn = new AffineTransform();
    private int shown;
    private boolean forms;
    private boolean cropped;

    MarkedPage(Path folder, String... lines) {
        this.folder = folder;
        this.lines = List.of(lines);
    }

    /// @param turn of all that is drawn, in degrees against the clock
    /// @param shown by how much the page is turned back before anyone sees it
    MarkedPage turned(int turn, int shown) {
        var square = PDRectangle.A4.getHeight() / 2;
        this.turn = AffineTransform.getQuadrantRotateInstance(turn / 90, square, square);
        this.shown = shown;
        return this;
    }

    MarkedPage inForms() {
        forms = true;
        return this;
    }

    MarkedPage cropped() {
        cropped = true;
        return this;
    }

    /// Without the full lines above, which tell how wide the page is.
    Extracted read() throws IOException {
        var whole = whole();
        var above = String.join("\n", ABOVE) + "\n";
        assertThat(whole.text()).startsWith(above);
        return whole.marked(whole.text().substring(above.length()), whole.marks());
    }

    Extracted whole() throws IOException {
        var file = folder.resolve("copy.pdf");
        try (var document = new PDDocument()) {
            var page = page(document);
            var font = new PDType1Font(FontName.TIMES_ROMAN);
            try (var content = new PDPageContentStream(document, page)) {
                content.transform(new Matrix(turn));
                for (int i = -ABOVE.size(); i < lines.size(); i++) {
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.newLineAtOffset(LEFT, base(i));
                    content.showText(i < 0 ? ABOVE.get(i + ABOVE.size()) : lines.get(i));
                    content.endText();
                }
                content.saveGraphicsState();
                for (var command : drawn.toString().split("\n")) {
                    if (forms) {
                        content.drawForm(form(document, command.split(" ")));
                    } else {
                        draw(content, command.split(" "));
                    }
                }
                content.restoreGraphicsState();
            }
            annotations.forEach(this::turn);
            page.setAnnotations(annotations);
            document.save(file.toFile());
        }
        return new Reading(ExtractionLimits.standard())
                .read(new Wire.Request(file, "copy.pdf", Wire.Wish.TEXT), mime -> {});
    }

    private PDPage page(PDDocument document) {
        float side = PDRectangle.A4.getHeight();
        var page = new PDPage(turn.isIdentity() ? PDRectangle.A4 : new PDRectangle(side, side));
        page.setRotation(shown);
        if (cropped) {
            page.setCropBox(new PDRectangle(50, 40, 500, 760));
        }
        document.addPage(page);
        return page;
    }

    /// The line alone, half as large and put at its place by where the form is.
    private static PDFormXObject form(PDDocument document, String... command) throws IOException {
        float left = Float.parseFloat(command[1]);
        float right = Float.parseFloat(command[2]);
        float height = Float.parseFloat(command[3]);
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(right - left, 2));
        form.setResources(new PDResources());
        form.setMatrix(new AffineTransform(2, 0, 0, 2, left, height - 1));
        try (var content = new PDFormContentStream(form)) {
            content.addRect(0, 0.3f, (right - left) / 2, 0.3f);
            content.fill();
        }
        return form;
    }

    private void turn(PDAnnotation annotation) {
        var box = annotation.getRectangle();
        var turned = turn.createTransformedShape(new Rectangle2D.Float(
                        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()))
                .getBounds2D();
        annotation.setRectangle(new PDRectangle(
                (float) turned.getX(), (float) turned.getY(), (float) turned.getWidth(), (float) turned.getHeight()));
        if (annotation instanceof PDAnnotationTextMarkup markup) {
            var points = markup.getQuadPoints();
            turn.transform(points, 0, points, 0, points.length / 2);
            markup.setQuadPoints(points);
        }
    }

    private static void draw(PDPageContentStream content, String... command) throws IOException {
        if (command[0].equals("slant")) {
            content.moveTo(Float.parseFloat(command[1]), Float.parseFloat(command[3]));
            content.lineTo(Float.parseFloat(command[2]), Float.parseFloat(command[4]));
            content.stroke();
        } else if (command.length == 4) {
            float left = Float.parseFloat(command[1]);
            float right = Float.parseFloat(command[2]);
            float height = Float.parseFloat(command[3]);
            if (command[0].equals("fill")) {
                content.addRect(left, height - 0.3f, right - left, 0.6f);
                content.fill();
            } else {
                content.moveTo(left, height);
                content.lineTo(right, height);
                content.stroke();
            }
        }
    }

    private static float base(int line) {
        return TOP - line * STEP;
    }

    private float left(int line, String words) throws IOException {
        var whole = lines.get(line);
        return LEFT + width(whole.substring(0, whole.indexOf(words)));
    }

    private static float width(String words) throws IOException {
        return FONT.getStringWidth(words) / 1000 * SIZE;
    }

    /// @param above share of the size of the letters
    void filled(int line, String words, float above) throws IOException {
        drawn("fill", left(line, words), left(line, words) + width(words), base(line) + above * SIZE);
    }

    void stroked(int line, String words, float above) throws IOException {
        drawn("stroke", left(line, words), left(line, words) + width(words), base(line) + above * SIZE);
    }

    /// @param from share of the size of the letters, above their base, at the left end
    /// @param to the same at the right end
    void slanted(int line, String words, float from, float to) throws IOException {
        float left = left(line, words);
        drawn("slant", left, left + width(words), base(line) + from * SIZE + " " + (base(line) + to * SIZE));
    }

    /// Drawn over the page with the pen of a reader.
    void pen(int line, String words, float... above) throws IOException {
        float left = left(line, words);
        var points = new float[above.length * 2];
        for (int i = 0; i < above.length; i++) {
            points[2 * i] = left + width(words) * i / (above.length - 1);
            points[2 * i + 1] = base(line) + above[i] * SIZE;
        }
        var ink = new PDAnnotationInk();
        ink.setInkList(new float[][] {points});
        add(ink, new PDRectangle(left, base(line) - 3, width(words), SIZE), "");
    }

    void rule(float height, float left, float right) {
        drawn("stroke", left, right, height);
    }

    private void drawn(String how, float left, float right, Object height) {
        drawn.append(how + " " + left + " " + right + " " + height + "\n");
    }

    void markup(PDAnnotationTextMarkup markup, int line, String words, String note) throws IOException {
        float left = left(line, words);
        float right = left + width(words);
        float low = base(line) - 3;
        float high = base(line) + 9;
        markup.setQuadPoints(new float[] {left, high, right, high, left, low, right, low});
        add(markup, new PDRectangle(left, low, right - left, high - low), note);
    }

    void caret(int line, String behind, String words) throws IOException {
        float at = left(line, behind) + width(behind);
        add(new PDAnnotationCaret(), new PDRectangle(at - 3, base(line) - 4, 6, 8), words);
    }

    void box(PDAnnotation annotation, int line, String note) {
        add(annotation, new PDRectangle(500, base(line) - 4, 40, 14), note);
    }

    void add(PDAnnotation annotation, PDRectangle place, String note) {
        annotation.setRectangle(place);
        annotation.setContents(note);
        annotations.add(annotation);
    }
}

package portal.documents.extraction;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;

/// What somebody marked or wrote on a page of a PDF with the tools for comments (ISO 32000-2, 12.5.6).
///
/// @param places of the words it is at, or its own; points from the left and from the bottom of the page, or from the
/// top as its words are read
/// @param words written with it; empty where there are none
record PdfNote(Kind kind, List<Rectangle2D.Float> places, String words) {
    private static final int MOST = 5_000;
    private static final int HIDDEN = 2;

    enum Kind {
        /// Strikes words out.
        STRUCK,
        /// Says something of words.
        AT_WORDS,
        /// Puts words in between.
        INSERTED,
        /// Stands beside the text.
        BESIDE
    }

    /// In the order of the file.
    static List<PdfNote> of(PDPage page) throws IOException {
        var notes = new ArrayList<PdfNote>();
        if (page.getCOSObject().containsKey("Annots")) {
            for (var annotation : page.getAnnotations(PdfNote::counts)) {
                if (notes.size() < MOST) {
                    note(annotation, page.getCropBox()).ifPresent(notes::add);
                }
            }
        }
        return notes;
    }

    private static boolean counts(PDAnnotation annotation) {
        return kind(annotation).isPresent() && (annotation.getAnnotationFlags() & HIDDEN) == 0;
    }

    private static Optional<Kind> kind(PDAnnotation annotation) {
        boolean state = annotation.getCOSObject().containsKey("StateModel");
        return switch (annotation.getSubtype()) {
            case "StrikeOut" -> Optional.of(Kind.STRUCK);
            case "Underline", "Squiggly", "Highlight" -> Optional.of(Kind.AT_WORDS);
            case "Caret" -> Optional.of(Kind.INSERTED);
            case "Text", "FreeText" -> state ? Optional.empty() : Optional.of(Kind.BESIDE);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<PdfNote> note(PDAnnotation annotation, PDRectangle page) {
        var kind = kind(annotation).orElseThrow();
        var said = annotation.getContents();
        var words = said == null ? "" : Changes.tidy(said);
        var places = new ArrayList<Rectangle2D.Float>();
        if (annotation instanceof PDAnnotationTextMarkup markup && markup.getQuadPoints() != null) {
            var points = markup.getQuadPoints();
            for (int i = 0; i + 7 < points.length && places.size() < MOST; i += 8) {
                places.add(around(points, i, page));
            }
        } else if (annotation.getRectangle() != null) {
            var box = annotation.getRectangle();
            places.add(new Rectangle2D.Float(
                    box.getLowerLeftX() - page.getLowerLeftX(),
                    box.getLowerLeftY() - page.getLowerLeftY(),
                    box.getWidth(),
                    box.getHeight()));
        }
        boolean silent = kind != Kind.STRUCK && words.isEmpty();
        return silent || places.isEmpty() ? Optional.empty() : Optional.of(new PdfNote(kind, places, words));
    }

    /// The corners come in any order.
    private static Rectangle2D.Float around(float[] points, int from, PDRectangle page) {
        var box = new Rectangle2D.Float(
                points[from] - page.getLowerLeftX(), points[from + 1] - page.getLowerLeftY(), 0, 0);
        for (int i = from + 2; i < from + 8; i += 2) {
            box.add(points[i] - page.getLowerLeftX(), points[i + 1] - page.getLowerLeftY());
        }
        return box;
    }

    /// As somebody sees it who reads in this direction.
    PdfNote along(PdfTurn turn) {
        return new PdfNote(kind, places.stream().map(turn::seen).toList(), words);
    }

    /// Whether a letter is among the words it is at.
    boolean holds(PdfPrint.Letter letter) {
        float middle = letter.base() - Math.max(letter.size(), 1) * 0.25f;
        return places.stream()
                .anyMatch(place -> letter.middle() >= place.getMinX()
                        && letter.middle() <= place.getMaxX()
                        && middle >= place.getMinY()
                        && middle <= place.getMaxY());
    }

    float height() {
        return (float) places.getFirst().getCenterY();
    }

    float middle() {
        return (float) places.getFirst().getCenterX();
    }
}

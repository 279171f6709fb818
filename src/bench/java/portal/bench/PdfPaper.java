package portal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// A paper printed as word processors print: four real position papers hold seven fonts each and some 2,800 letters a
/// page, three of them a string for every letter, and set font, place and colour anew every ten to forty letters.
final class PdfPaper {
    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int FONTS = 7;
    private static final int LINES = 34;
    private static final int WIDTH = 80;
    private static final int PIECE = 25;
    private static final float SIZE = 11;
    private static final float LEADING = 18;
    private static final float LEFT = 60;
    private static final float TOP = 730;

    private PdfPaper() {}

    static Path write(List<String> paragraphs, Path file) throws IOException {
        var lines = paragraphs.stream()
                .flatMap(paragraph -> Papers.pieces(paragraph, WIDTH).stream())
                .toList();
        try (var document = new PDDocument()) {
            var fonts = fonts(document);
            for (int from = 0; from < lines.size(); from += LINES) {
                page(document, fonts, lines.subList(from, Math.min(lines.size(), from + LINES)));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static List<PDType0Font> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDType0Font>();
        for (int i = 0; i < FONTS; i++) {
            try (InputStream letters = PDDocument.class.getResourceAsStream(LETTERS)) {
                fonts.add(PDType0Font.load(document, letters));
            }
        }
        return fonts;
    }

    private static void page(PDDocument document, List<PDType0Font> fonts, List<String> lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            show(content, fonts.getLast(), "Trang " + document.getNumberOfPages(), LEFT, TOP + 2 * LEADING);
            for (int i = 0; i < lines.size(); i++) {
                float x = LEFT;
                for (String piece : Papers.pieces(lines.get(i), PIECE)) {
                    var font = fonts.get(i % FONTS);
                    show(content, font, piece, x, TOP - i * LEADING);
                    x += font.getStringWidth(piece) * SIZE / 1000;
                }
            }
        }
    }

    private static void show(PDPageContentStream content, PDType0Font font, String piece, float x, float y)
            throws IOException {
        content.saveGraphicsState();
        content.beginText();
        content.setFont(font, SIZE);
        content.setNonStrokingColor(0f);
        content.setTextMatrix(Matrix.getTranslateInstance(x, y));
        var letters = new ArrayList<Object>();
        for (int i = 0; i < piece.length(); i++) {
            letters.add(piece.substring(i, i + 1));
            letters.add(0.5f);
        }
        content.showTextWithPositioning(letters.toArray());
        content.endText();
        content.restoreGraphicsState();
    }
}

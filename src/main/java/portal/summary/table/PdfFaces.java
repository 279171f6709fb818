package portal.summary.table;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/// The embedded faces of a PDF: upright, bold, italic.
final class PdfFaces {

    static final Color TINT = new Color(0xfc, 0xf4, 0xe2);

    private final BaseFont regular = face("Regular");
    private final BaseFont bold = face("Bold");
    private final BaseFont italic = face("Italic");

    PdfFaces() throws IOException {}

    /// @param style a mix of b (bold), i (italic), u (underlined)
    /// @param size in half points
    Phrase phrase(String text, String style, int size) {
        BaseFont face = style.contains("b") ? bold : style.contains("i") ? italic : regular;
        Font font = new Font(face, size / 2f);
        if (style.contains("u")) {
            font.setStyle(Font.UNDERLINE);
        }
        return new Phrase(Cells.xml(text), font);
    }

    private static BaseFont face(String name) throws IOException {
        String file = "LiberationSerif-" + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(PdfFaces.class.getResourceAsStream("/fonts/" + file), file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        }
    }
}

package portal.documents.extraction;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The direction in which words run on a page, whichever way the page itself is turned when it is shown.
///
/// @param degrees against the clock: 0, 90, 180 or 270
/// @param width of the page, in points
/// @param height of the page, in points
record PdfTurn(int degrees, float width, float height) {

    static PdfTurn of(PdfPrint print, PDRectangle page) {
        return new PdfTurn(print.turn(), page.getWidth(), page.getHeight());
    }

    /// A place as somebody sees it who reads in this direction: from the left and from the top.
    ///
    /// @param place from the left and from the bottom of the page
    Rectangle2D.Float seen(Rectangle2D.Float place) {
        float right = width - place.x - place.width;
        float top = height - place.y - place.height;
        return switch (degrees) {
            case 90 -> new Rectangle2D.Float(place.y, place.x, place.height, place.width);
            case 180 -> new Rectangle2D.Float(right, place.y, place.width, place.height);
            case 270 -> new Rectangle2D.Float(top, right, place.height, place.width);
            default -> new Rectangle2D.Float(place.x, top, place.width, place.height);
        };
    }
}

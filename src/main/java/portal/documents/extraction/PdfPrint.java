package portal.documents.extraction;

import java.util.List;

/// A line of a PDF with its letters. Lengths are points, from the left and from the top of the page as the line is
/// read.
///
/// @param turn of its words on the page, in degrees against the clock: 0, 90, 180 or 270
record PdfPrint(PdfLine line, int turn, List<Letter> letters) {

    /// @param said what it stands for, sometimes more than one character
    /// @param size 0 for a space that is only seen by its width
    record Letter(String said, float left, float right, float base, float size) {

        float middle() {
            return (left + right) / 2;
        }

        boolean blank() {
            return said.isBlank();
        }
    }

    /// How far a height is from the middle of its letters.
    float distance(float height) {
        return Math.abs(line.base() - line.size() * 0.3f - height);
    }
}

package portal.documents.extraction;

/// A thin line drawn along the words of a page. Lengths are points, from the left and from the top of the page as its
/// words are read.
///
/// @param thick 0 where only its path is known; how far it rises where it is slanted
record PdfRule(float left, float right, float height, float thick) {
    /// Share of the size of letters, above their base, at which a line goes through them: underlines and the rules of
    /// tables are not there.
    private static final float LOWEST = 0.12f;

    private static final float HIGHEST = 0.5f;

    /// The same for the ends of one that is slanted, which still lies across the letters.
    private static final float LOWEST_END = -0.25f;

    private static final float HIGHEST_END = 0.95f;

    /// A line through words ends with them; one that goes on beyond the text belongs to a table or to the page.
    boolean within(PdfLine line) {
        float slack = line.size();
        return crosses(line)
                && left >= line.left() - slack
                && right <= line.right() + slack
                && Math.abs(line.base() - height) <= 2 * slack;
    }

    private boolean crosses(PdfLine line) {
        float low = line.base() - height - thick / 2;
        return thick <= line.size() * 0.2f
                || low >= line.size() * LOWEST_END && low + thick <= line.size() * HIGHEST_END;
    }

    /// @param usual size of the letters of the line
    boolean strikes(PdfPrint.Letter letter, float usual) {
        float above = letter.base() - height;
        float size = letter.size() > 0 ? letter.size() : usual;
        return above >= size * LOWEST && above <= size * HIGHEST && letter.middle() >= left && letter.middle() <= right;
    }
}

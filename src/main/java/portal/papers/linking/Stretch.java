package portal.papers.linking;

/// A paragraph, heading, numbered item or table cell of a paper.
///
/// @param text the words between start and end, lines joined by one space
/// @param cell whether it stands in a row of a table
record Stretch(int page, int start, int end, String text, boolean cell) {

    boolean shorter(int words) {
        int spaces = 0;
        for (int i = 0; i < text.length() && spaces < words; i++) {
            spaces += text.charAt(i) == ' ' ? 1 : 0;
        }
        return spaces + 1 < words;
    }
}

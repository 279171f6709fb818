package portal.papers.linking;

/// White space between the words of a paper: spaces, tabs, ends of lines and pages.
final class Spaces {
    private static final char VERTICAL_TAB = 0x0b;

    private Spaces() {}

    /// The text with one space for every run of white space.
    static String single(String text) {
        if (!loose(text)) {
            return text;
        }
        var spaced = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean here = blank(c);
            if (!here || !space) {
                spaced.append(here ? ' ' : c);
            }
            space = here;
        }
        return spaced.toString();
    }

    /// Whether it has more than single spaces.
    private static boolean loose(String text) {
        return text.contains("  ")
                || text.indexOf('\n') >= 0
                || text.indexOf('\t') >= 0
                || text.indexOf('\f') >= 0
                || text.indexOf('\r') >= 0
                || text.indexOf(VERTICAL_TAB) >= 0;
    }

    /// Where the words of a part of the text begin, after the white space before them; its end where it has none.
    static int after(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Where the words of a part of the text end, before the white space after them.
    static int before(String text, int from, int to) {
        int at = to;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// Where the line ends in which a place is, at a line feed, at the end of its page or at that of the text.
    static int lineEnd(String text, int from) {
        if (from >= text.length()) {
            return from;
        }
        int line = text.indexOf('\n', from);
        int end = line < 0 ? text.length() : line;
        int page = text.indexOf('\f', from, end);
        return page < 0 ? end : page;
    }

    private static boolean blank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}

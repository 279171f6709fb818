package portal.drafts.cutting;

/// What the file itself says of a line, one character a line: `1` to `9` the level of a heading, and the
/// letters named here. The same as the layout that the room documents hands over.
final class Marks {
    /// The file says nothing.
    static final char SILENT = ' ';

    /// The line goes on with the one before.
    static final char GOES_ON = '+';

    /// A paragraph begins.
    static final char BEGINS = '.';

    /// The line belongs to the page.
    static final char EDGE = 'x';

    private Marks() {}

    /// The level of a heading, 0 for any other line.
    static int level(char mark) {
        return mark >= '1' && mark <= '9' ? mark - '0' : 0;
    }

    /// The marks without that of a title: the one heading of the outermost level, when it is the first.
    static String untitled(String marks) {
        int first = -1;
        for (int i = 0; i < marks.length(); i++) {
            int level = level(marks.charAt(i));
            if (level > 0 && first < 0) first = i;
            else if (level > 0 && level <= level(marks.charAt(first))) return marks;
        }
        return first < 0 ? marks : marks.substring(0, first) + BEGINS + marks.substring(first + 1);
    }

    /// Deals out a layout to the lines of a text, page by page.
    static final class Source {
        private final String layout;
        private final StringBuilder marks = new StringBuilder();
        private int at;

        Source(String layout) {
            this.layout = layout;
        }

        /// @param page as it stands in the file
        /// @param lines how many it has after normalising; where they are more, the file's marks fit none of
        /// them
        void page(String page, int lines) {
            int raw = page.isEmpty() ? 0 : 1;
            for (int i = page.indexOf('\n'); i >= 0; i = page.indexOf('\n', i + 1)) raw++;
            for (int i = 0; i < lines; i++) {
                boolean told = lines <= raw && at + i < layout.length();
                marks.append(told ? layout.charAt(at + i) : SILENT);
            }
            at += raw;
        }

        String marks() {
            return marks.toString();
        }
    }
}

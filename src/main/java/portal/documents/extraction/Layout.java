package portal.documents.extraction;

/// What a file itself says of the lines of its text: one character a line in [Extracted#layout], `1` to `9` for
/// the levels of headings and the letters named here.
public final class Layout {
    /// The file says nothing; the words must tell.
    public static final char SILENT = ' ';

    /// The line only was too long for the page: it goes on with the one before.
    public static final char GOES_ON = '+';

    /// A paragraph begins, for sure.
    public static final char BEGINS = '.';

    /// A running header or footer, or a page number.
    public static final char EDGE = 'x';

    /// The first of ten characters, never used in texts (Unicode noncharacters), that carry a level from a
    /// parser to the text: this one plus the level, before the first word of a heading; this one alone before
    /// what belongs to the page.
    static final char LEVEL = '\uFDD0';

    private static final int LEVELS = 9;

    private Layout() {}

    /// The mark of a heading.
    ///
    /// @param level 1 is the outermost; deeper ones than 9 count as 9
    static char heading(int level) {
        return (char) ('0' + Math.clamp(level, 1, LEVELS));
    }

    /// The level of a heading, 0 for any other line.
    public static int level(char mark) {
        return mark >= '1' && mark <= '9' ? mark - '0' : 0;
    }

    /// The mark that a carrying character stands for, or 0 where it is none.
    static char carried(char c) {
        if (c == LEVEL) {
            return EDGE;
        }
        return c > LEVEL && c <= LEVEL + LEVELS ? heading(c - LEVEL) : 0;
    }

    /// The character that carries a level.
    static String carrier(int level) {
        return String.valueOf((char) (LEVEL + Math.clamp(level, 1, LEVELS)));
    }

    /// Whether a character is a part of its line and nothing else.
    static boolean ordinary(char c) {
        return c >= ' ' && c < 0x7F || c > 0x9F && c < 0x2029 || c > 0x2029 && c < LEVEL;
    }
}

package portal.documents.extraction;

import java.util.regex.Pattern;

/// Tells text layers that do not say what stands on the page. Pure functions.
final class Garbled {
    /// So many letters that only Vietnamese has, one after the other, each alone or with one other.
    private static final int IN_A_ROW = 3;

    /// Share of lines that end so, from which on it is no accident.
    private static final double LINES = 0.15;

    /// Share of characters without a meaning.
    private static final double SENSELESS = 0.15;

    private static final int FEWEST = 60;

    /// Three labels of items one below the other and nothing between them.
    private static final Pattern LONE_LABELS = Pattern.compile("(?m)(?:^\\(?(?:\\d{1,3}|\\p{L}{1,4})[.)]\\s*\\n){3}");

    private static final int LONGEST_LABEL = 10;
    private static final int LABELS = 3;

    private Garbled() {}

    /// Whether the marked letters of a line come after it, as from a second font.
    static boolean lettersApart(String text) {
        long all = text.lines().filter(line -> line.length() > 10).count();
        return all > 0 && rows(text) > all * LINES;
    }

    /// Whether the labels of items stand in lines of their own, away from their items, as where a web page was printed
    /// into a PDF.
    static boolean labelsApart(String text) {
        return shortLines(text) && LONE_LABELS.matcher(text).find();
    }

    /// Whether so many lines that may be labels stand one below the other, which hardly any text has.
    private static boolean shortLines(String text) {
        int row = 0;
        for (int from = 0, end; (end = text.indexOf('\n', from)) >= 0; from = end + 1) {
            boolean longer = end - from > LONGEST_LABEL
                    && text.substring(from, end).strip().length() > LONGEST_LABEL;
            row = longer ? 0 : row + 1;
            if (row >= LABELS) {
                return true;
            }
        }
        return false;
    }

    /// How often enough such letters stand apart from words, one after the other.
    private static int rows(String text) {
        int rows = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                continue;
            }
            int end = marked(c) && !letter(text, i - 1) ? i + 1 : i;
            end += end > i && end < text.length() && marked(text.charAt(end)) ? 1 : 0;
            boolean apart = end > i && !letter(text, end);
            rows += !apart && row >= IN_A_ROW ? 1 : 0;
            row = apart ? row + 1 : 0;
            i = apart ? end - 1 : i;
        }
        return rows + (row >= IN_A_ROW ? 1 : 0);
    }

    private static boolean letter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean marked(char c) {
        return c >= '\u1EA0' && c <= '\u1EF9'
                || c == '\u0102'
                || c == '\u0103'
                || c == '\u01A0'
                || c == '\u01A1'
                || c == '\u01AF'
                || c == '\u01B0';
    }

    /// Whether too many characters are replacements, private ones or symbols among letters.
    static boolean unreadable(String text) {
        int senseless = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                all++;
                boolean own = c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF' && c != '\uF0B7' && c != '\uF0A7';
                senseless += own || c > 0x7F && Character.getType(c) == Character.UNASSIGNED ? 1 : 0;
            }
        }
        return all >= FEWEST && senseless > all * SENSELESS;
    }
}

package portal.documents.extraction;

import java.util.regex.Pattern;

/// Tells text layers that do not say what stands on the page. Pure functions.
final class Garbled {
    /// Three letters that only Vietnamese has, one after the other, each alone.
    private static final Pattern APART = Pattern.compile(
            "(?:(?<![\\p{L}])[\\u0102\\u0103\\u01A0\\u01A1\\u01AF\\u01B0\\u1EA0-\\u1EF9]{1,2}(?![\\p{L}])\\s*){3,}");

    /// Share of lines that end so, from which on it is no accident.
    private static final double LINES = 0.15;

    /// Share of characters without a meaning.
    private static final double SENSELESS = 0.15;

    private static final int FEWEST = 60;

    private Garbled() {}

    /// Whether the marked letters of a line come after it, as from a second font.
    static boolean lettersApart(String text) {
        long all = text.lines().filter(line -> line.length() > 10).count();
        return all > 0 && APART.matcher(text).results().count() > all * LINES;
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
                senseless += own || Character.getType(c) == Character.UNASSIGNED ? 1 : 0;
            }
        }
        return all >= FEWEST && senseless > all * SENSELESS;
    }
}

package portal.papers.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The first and the last lines of a paper's pages, to tell running headers and footers by their coming back.
final class Margins {
    /// Lines of a page that may be running ones, above as below.
    static final int LINES = 3;

    private static final int OFTEN = 2;
    private static final int LONGEST = 120;

    /// UTF-16 units of "Seite 12 von 120" with the dashes around it.
    private static final int LONGEST_NUMBER = 40;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—\\s]*(?:(?:page|trang|seite)\\s*)?\\d{1,4}(?:\\s*(?:of|/|von)\\s*\\d{1,4})?[-–—\\s]*");

    private final Map<String, Integer> seen = new HashMap<>();

    void count(String[] page) {
        var lines = Arrays.stream(page).filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i < LINES || i >= lines.size() - LINES) {
                seen.merge(figureless(lines.get(i)), 1, Integer::sum);
            }
        }
    }

    /// Whether the line stands there on three pages, be it with other numbers.
    boolean comesBack(String line) {
        return line.length() < LONGEST && seen.getOrDefault(figureless(line), 0) > OFTEN;
    }

    /// Whether it is the number of a page.
    static boolean numbered(String line) {
        var words = line.strip();
        return words.length() <= LONGEST_NUMBER && PAGE_NUMBER.matcher(words).matches();
    }

    /// The line with one sign for every number.
    private static String figureless(String line) {
        var words = line.strip();
        var bare = new StringBuilder(words.length());
        boolean within = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean figure = c >= '0' && c <= '9';
            if (!figure || !within) {
                bare.append(figure ? '#' : c);
            }
            within = figure;
        }
        return bare.toString();
    }
}

package portal.papers.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The first and the last lines of a paper's pages, to tell running headers and footers by their coming back.
final class Margins {
    /// Lines of a page that may be running ones, above as below.
    static final int LINES = 3;

    private static final int OFTEN = 2;
    private static final int LONGEST = 120;

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

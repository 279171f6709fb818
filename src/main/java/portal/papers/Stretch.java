package portal.papers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where words stand in a paper's text.
///
/// @param start in UTF-16 units; equal to end where the words do not stand there as they are
/// @param page from 1; null where the text has no pages
record Stretch(int start, int end, @Nullable Integer page) {

    private static final int LONGEST_SEARCH = 4000;

    /// Looks for the words on the page named, else anywhere; lines may break differently.
    static Stretch of(String text, String words, @Nullable Integer page) {
        int from = page == null ? 0 : startOf(text, page);
        if (!words.isBlank() && words.length() <= LONGEST_SEARCH) {
            Matcher found = pattern(words).matcher(text);
            if (found.find(from) || from > 0 && found.find(0)) {
                return new Stretch(found.start(), found.end(), pageAt(text, found.start()));
            }
        }
        int nowhere = page == null ? text.length() : from;
        return new Stretch(nowhere, nowhere, page);
    }

    private static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        return Pattern.compile(pattern.toString());
    }

    private static int startOf(String text, int page) {
        int start = 0;
        for (int current = 1; current < page; current++) {
            int end = text.indexOf('\f', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return start;
    }

    private static @Nullable Integer pageAt(String text, int offset) {
        return text.indexOf('\f') < 0
                ? null
                : 1
                        + (int) text.substring(0, offset)
                                .chars()
                                .filter(c -> c == '\f')
                                .count();
    }
}

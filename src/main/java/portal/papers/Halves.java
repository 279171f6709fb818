package portal.papers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a stretch of a paper can be cut in two. Pure functions.
final class Halves {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?:])[\\s\"”»)]+(?=\\S)");

    private Halves() {}

    /// Offset of the sentence that begins nearest to the middle; -1 where there is one sentence only.
    static int middle(String whole) {
        int best = -1;
        for (Matcher end = SENTENCE.matcher(whole); end.find(); ) {
            boolean nearer = Math.abs(end.end() - whole.length() / 2) < Math.abs(best - whole.length() / 2);
            best = best < 0 || nearer ? end.end() : best;
        }
        return best;
    }

    /// Offset at which the words stand, lines breaking as they will; -1 where they do not.
    static int found(String whole, String words) {
        Stretch stretch = Stretch.of(whole, words, null);
        return stretch.end() > stretch.start() ? stretch.start() : -1;
    }

    /// The end of what stands before the cut, without the space at its end.
    static int trimmed(String text, int start, int at) {
        int end = at;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// In one line.
    static String joined(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}

package portal.papers.linking;

import java.util.Arrays;

/// Tells text whose lines end at the paper's edge from text whose lines are paragraphs.
final class Printed {
    /// UTF-16 units above which a line tells something.
    static final int NARROWEST = 30;

    private static final int SELDOM = 12;

    private Printed() {}

    /// Whether lines end where the paper's edge was, in the middle of a sentence, and not with their paragraph: often
    /// enough a longer line without a stop is gone on with in small letters.
    static boolean lines(String text) {
        int longer = 0;
        int on = 0;
        boolean open = false;
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = Spaces.lineEnd(text, from);
            int first = Spaces.after(text, from, to);
            int last = Spaces.before(text, first, to);
            if (first == last) {
                continue;
            }
            boolean small = open && Character.isLowerCase(text.charAt(first));
            on += small && !Marks.enumerated(text.substring(first, last)) ? 1 : 0;
            boolean wide = last - first > NARROWEST;
            open = wide && text.indexOf('\t', from, to) < 0 && ".;:!?”\")".indexOf(text.charAt(last - 1)) < 0;
            longer += wide ? 1 : 0;
        }
        return on > 2 && on * SELDOM > longer;
    }

    /// UTF-16 units that a full line of the page has: all but the longest tenth are no longer.
    static int measure(String[] lines) {
        var lengths = Arrays.stream(lines)
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.strip().length())
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    }
}

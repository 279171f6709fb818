package portal.papers.linking;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.Citation;
import portal.drafts.Citations;

/// Joins lines that only the width of a column parted: a citation over the lines of a narrow cell ("Art." above
/// "2.2 (a)"), and a remark that begins with its provision and goes on in small letters. Every offset stays.
final class BrokenLines {
    /// UTF-16 units of a line in a narrow cell, at most; lines of one citation there, at most.
    private static final int NARROW = 24;

    private static final int MOST = 6;

    /// UTF-16 units in which a remark has named its provision, and above which a line is a paragraph.
    private static final int NAMED = 40;

    private static final int LONGEST = 130;
    /// "Arti-" above "cle".
    private static final Pattern HYPHENED = Pattern.compile("(?<=\\p{L})[-\u00AD]\\n(?=\\p{Ll})|(?<=\\d)\\n(?=\\d)");

    /// "Artic" above "le".
    private static final Pattern WITHIN = Pattern.compile("(?<=\\p{L})[-\u00AD]?\\n(?=\\p{Ll}+\\b)|(?<=\\d)\\n(?=\\d)");

    private static final String STOPS = ".;:!?,";

    private final Reading reading;
    private final String paper;

    /// Begun when the first lines are joined.
    private @Nullable StringBuilder text;

    private BrokenLines(String paper, Reading reading) {
        this.reading = reading;
        this.paper = paper;
    }

    /// As long as before, with spaces for the line feeds that mean nothing.
    static String joined(String paper, Reading reading) {
        var lines = new BrokenLines(paper, reading);
        int start = 0;
        while (start < paper.length()) {
            int end = Spaces.lineEnd(paper, start);
            int cited = end - start <= NARROW ? lines.cited(start, end) : end;
            if (cited > end) {
                lines.join(start, cited);
                end = cited;
            } else if (lines.goesOn(start, end)) {
                lines.join(start, end + 1);
            }
            start = end + 1;
        }
        return lines.text == null ? paper : lines.text.toString();
    }

    private StringBuilder text() {
        var begun = text == null ? new StringBuilder(paper) : text;
        text = begun;
        return begun;
    }

    private void join(int from, int to) {
        var text = text();
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    /// Where the lines end that are one citation together, the most of them; the end of the first where none are.
    private int cited(int start, int first) {
        if (!Citations.mayBegin(paper, start) || !broken(paper, first)) {
            return first;
        }
        int[] ends = new int[MOST];
        int count = 0;
        for (int at = start; count < MOST && at < paper.length(); at = ends[count - 1] + 1) {
            int end = Spaces.lineEnd(paper, at);
            if (end == at || end - at > NARROW || paper.substring(at, end).indexOf('\t') >= 0) {
                break;
            }
            ends[count++] = end;
            if (!broken(paper, end)) {
                break;
            }
        }
        for (int i = count - 1; i > 0; i--) {
            var lines = paper.substring(start, ends[i]);
            var words = lines.replace('\n', ' ');
            if (whole(words.strip()) != null) {
                return ends[i];
            }
            for (var between : List.of(HYPHENED, WITHIN)) {
                var mended = between.matcher(lines).replaceAll("").replace('\n', ' ');
                if (mended.length() < words.length() && whole(mended.strip()) != null) {
                    text().replace(start, ends[i], mended + " ".repeat(words.length() - mended.length()));
                    return ends[i];
                }
            }
        }
        return first;
    }

    /// The one provision that the words cite from the first to the last.
    private static @Nullable Citation whole(String words) {
        var only = Citations.at(words, 0);
        if (only == null) {
            return null;
        }
        boolean all = only.end() >= words.length() - 1;
        boolean closed = only.end() == words.length() || STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
        return all && closed && !only.external() && only.addresses().size() == 1 ? only : null;
    }

    private static boolean broken(String paper, int end) {
        return end < paper.length() - 1 && paper.charAt(end) == '\n';
    }

    /// Whether a line that begins with a provision is no heading, as the next goes on in the middle of a sentence; a
    /// lone word below it is what a table says of it: "deleted".
    private boolean goesOn(int start, int end) {
        if (!broken(paper, end)
                || end - start > LONGEST
                || end - start <= NARROW
                || !Character.isLetter(paper.charAt(start))
                || !Character.isLowerCase(paper.charAt(end + 1))
                || STOPS.indexOf(paper.charAt(end - 1)) >= 0
                || !numbered(paper, start)
                || paper.indexOf('\t', start, end) >= 0) {
            return false;
        }
        var line = paper.substring(start, end);
        var next = paper.substring(end + 1, Spaces.lineEnd(paper, end + 1));
        boolean word = next.indexOf(' ') < 0 && STOPS.indexOf(next.charAt(next.length() - 1)) < 0;
        return !word
                && !Marks.enumerated(next)
                && Headings.of(line, reading).stream()
                        .findFirst()
                        .filter(first -> first.end() <= NAMED)
                        .isPresent();
    }

    /// Whether a figure stands at the beginning of a line.
    private static boolean numbered(String paper, int start) {
        for (int i = start; i < start + NARROW; i++) {
            if (Character.isDigit(paper.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

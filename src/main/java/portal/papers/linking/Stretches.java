package portal.papers.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a paper's text into stretches. Pages are separated by form feeds, cells by tabs; a line may be a whole
/// paragraph (from a word processor) or a line as printed, so lines are joined until something shows that a new
/// stretch begins.
final class Stretches {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—\\s]*(?:(?:page|trang|seite)\\s*)?\\d{1,4}(?:\\s*(?:of|/|von)\\s*\\d{1,4})?[-–—\\s]*");

    /// "(3)", "3.", "a)", "(c d)", "NEW (3)", "•", "-", "+" at the beginning of a line.
    private static final Pattern ITEM = Pattern.compile(
            "(?:NEW |new )?(?:\\(?\\d{1,3}[a-zđ]?(?: [a-z])?(?: new)?\\)|\\d{1,3}[a-z]?\\.(?:\\s|$)|\\(?[a-zđ]{1,2}\\d?\\)|\\([a-z] [a-z]\\)|\\([ivx]+\\)"
                    + "|[•\\uF0B7\\uF0A7\\u25AA*+]|[-–—] )");

    private static final Pattern OPENING = Pattern.compile(
            "(?i)(?:justification|(?:amendment|änderungsantrag|amendement)(?: \\d{1,4})?|text proposed.*|(?:article |provision |clause )?(?:current|existing) (?:text|wording)(?: (?:proposed|suggested|new|our|amend).*)?|proposed amendment.*|commission proposal.*|deleted?|begründung.*|lý do.*|giải trình.*|đề nghị|kiến nghị)[:.]?");
    private static final Pattern PART = Pattern.compile("(?U)(?:[IVX]{1,5}|[A-HĐ])[.)]\\s\\p{Lu}[^.]{2,100}");

    /// "II. On enterprises", "A. What our members support": a heading that names no provision.
    private static final Pattern SECTION =
            Pattern.compile("(?U)(?:[IVX]{1,5}|[A-ZĐ]|\\d{1,2})[.)]\\s.{2,100}|[^\\p{Ll}]{4,100}");

    private static final Pattern AND = Pattern.compile("(?:and|or|und|oder|bzw|et|ou|sowie)\\b");

    private static final int PARAGRAPH = 140;
    private static final int NARROWEST = 30;
    private static final int SELDOM = 12;
    private static final double FULL = 0.85;
    private static final double HALF = 0.7;

    private final Reading reading;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Margins margins = new Margins();
    private final StringBuilder words = new StringBuilder();
    private int start;
    private int end;
    private int page = 1;
    private int startPage = 1;
    private int measure;
    private int lastLength;
    private boolean printed;

    private Stretches(Reading reading) {
        this.reading = reading;
    }

    /// A section's heading: "II. On enterprises".
    static boolean section(String text) {
        return text.length() <= 100 && PART.matcher(text).matches();
    }

    static List<Stretch> of(String text, Reading reading) {
        var cutting = new Stretches(reading);
        cutting.printed = printed(text);
        var pages = text.split("\f", -1);
        boolean paged = pages.length > 1;
        if (paged) {
            Arrays.stream(pages).forEach(cutting.margins::count);
        }
        int offset = 0;
        for (var content : pages) {
            cutting.page(content, offset, paged);
            offset += content.length() + 1;
            cutting.page++;
        }
        cutting.finish(false);
        return cutting.stretches;
    }

    private void page(String content, int offset, boolean paged) {
        var lines = content.split("\n", -1);
        int filled = (int) Arrays.stream(lines).filter(line -> !line.isBlank()).count();
        measure = measure(lines);
        int at = 0;
        int nth = 0;
        for (var line : lines) {
            if (line.isBlank()) {
                finish(false);
            } else {
                boolean edge = paged && (nth < Margins.LINES || nth >= filled - Margins.LINES);
                nth++;
                if (!(edge && running(line))
                        && !(paged && PAGE_NUMBER.matcher(line).matches())
                        && !Headings.contents(line)) {
                    cells(line, offset + at);
                }
            }
            at += line.length() + 1;
        }
    }

    /// Whether lines end where the paper's edge was, in the middle of a sentence, and not with their paragraph: often
    /// enough a longer line without a stop is gone on with in small letters.
    private static boolean printed(String text) {
        int longer = 0;
        int on = 0;
        boolean open = false;
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = from;
            while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\f') {
                to++;
            }
            var line = text.substring(from, to);
            var words = line.strip();
            if (words.isEmpty()) {
                continue;
            }
            on += open && Character.isLowerCase(words.charAt(0)) && !Marks.enumerated(words) ? 1 : 0;
            open = words.length() > NARROWEST
                    && line.indexOf('\t') < 0
                    && ".;:!?”\")".indexOf(words.charAt(words.length() - 1)) < 0;
            longer += words.length() > NARROWEST ? 1 : 0;
        }
        return on > 2 && on * SELDOM > longer;
    }

    /// UTF-16 units that a full line of the page has: all but the longest tenth are no longer.
    private static int measure(String[] lines) {
        var lengths = Arrays.stream(lines)
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.strip().length())
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    }

    /// Whether the line before ended its paragraph: with a sentence before the line was full, or as a short heading.
    private boolean ended(String next) {
        if (words.isEmpty() || !printed || section(next)) {
            return true;
        }
        if (measure < NARROWEST) {
            return false;
        }
        boolean capital = Character.isUpperCase(next.charAt(0)) || !Character.isLetterOrDigit(next.charAt(0));
        boolean sentence = ".!?".indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean headed = ".,;:-".indexOf(words.charAt(words.length() - 1)) < 0
                && lastLength < measure * HALF
                && SECTION.matcher(words).matches();
        return capital && (sentence && lastLength < measure * FULL || headed);
    }

    /// Whether a line at the edge of a page is a running header: it names no provision and opens nothing.
    private boolean running(String line) {
        return margins.comesBack(line)
                && !OPENING.matcher(line.strip()).matches()
                && reading.cited(line).isEmpty();
    }

    private void cells(String line, int offset) {
        var cells = line.split("\t", -1);
        if (cells.length == 1) {
            line(line, offset, false);
            return;
        }
        int at = offset;
        for (var cell : cells) {
            finish(true);
            if (!cell.isBlank()) {
                line(cell, at, true);
            }
            at += cell.length() + 1;
        }
        finish(true);
    }

    private void line(String raw, int offset, boolean cell) {
        var line = raw.strip();
        boolean headed = !Headings.of(line, reading).isEmpty();
        boolean opening = OPENING.matcher(line).matches();
        if (opening || begins(line, headed) || !cell && ended(line) && !(headed && Headings.unfinished(words))) {
            finish(cell);
        }
        lastLength = line.length();
        if (words.isEmpty()) {
            start = offset + raw.indexOf(line.charAt(0));
            startPage = page;
        }
        if (hyphened(line)) {
            words.setLength(words.length() - 1);
        } else {
            words.append(words.isEmpty() ? "" : " ");
        }
        words.append(line);
        end = offset + raw.stripTrailing().length();
        if (line.length() > PARAGRAPH || opening || headed && Headings.plainHeading(line)) {
            finish(cell);
        }
    }

    /// Whether a word was parted at the end of the line: "process-" + "ing", but not "data-" + "and".
    private boolean hyphened(String line) {
        int last = words.length() - 1;
        return printed
                && last > 0
                && words.charAt(last) == '-'
                && Character.isLetter(words.charAt(last - 1))
                && Character.isLowerCase(line.charAt(0))
                && !AND.matcher(line).lookingAt();
    }

    private boolean begins(String line, boolean headed) {
        return !Marks.worded(line) && ITEM.matcher(line).lookingAt() || headed && !Headings.leadsOn(words);
    }

    private void finish(boolean cell) {
        if (!words.isEmpty()) {
            stretches.add(new Stretch(startPage, start, end, Spaces.single(words.toString()), cell));
            words.setLength(0);
        }
    }
}

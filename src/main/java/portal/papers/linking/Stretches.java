package portal.papers.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a paper's text into stretches. Pages are separated by form feeds, cells by tabs; a line may be a whole
/// paragraph (from a word processor) or a line as printed, so lines are joined until something shows that a new
/// stretch begins.
final class Stretches {
    /// "(3)", "3.", "3.1 On", "a)", "(c d)", "NEW (3)", "•", "-", "+" at the beginning of a line.
    private static final Pattern ITEM = Pattern.compile(
            "(?:NEW |new )?(?:\\(?\\d{1,3}[a-zđ]?(?: [a-z])?(?: new)?\\)|\\d{1,3}[a-z]?\\.(?:\\s|$)|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?\\s(?=\\p{Lu})|\\(?[a-zđ]{1,2}\\d?\\)|\\([a-z] [a-z]\\)|\\([ivx]+\\)"
                    + "|[•\\uF0B7\\uF0A7\\u25AA*+]|[-–—] )");

    private static final String TEXT = "(?:text|wording)(?: (?:proposed|suggested|new|our|amend).*)?";
    private static final String AS_IT_IS = "(?:current|existing) " + TEXT;

    /// Lines with which something new begins.
    private static final Signs OPENING = new Signs(
            "",
            List.of(
                    "justification",
                    "amendment(?: \\d{1,4})?",
                    "änderungsantrag(?: \\d{1,4})?",
                    "amendement(?: \\d{1,4})?",
                    "text proposed.*",
                    "article " + AS_IT_IS,
                    "provision " + AS_IT_IS,
                    "clause " + AS_IT_IS,
                    "current " + TEXT,
                    "existing " + TEXT,
                    "proposed amendment.*",
                    "commission proposal.*",
                    "deleted?",
                    "begründung.*",
                    "lý do.*",
                    "giải trình.*",
                    "đề nghị",
                    "kiến nghị"),
            "[:.]?\\z");

    private static final Pattern PART = Pattern.compile("(?U)(?:[IVX]{1,5}|[A-HĐ])[.)]\\s\\p{Lu}[^.]{2,100}");

    /// "II. On enterprises", "A. What our members support": a heading that names no provision.
    private static final Pattern SECTION =
            Pattern.compile("(?U)(?:[IVX]{1,5}|[A-ZĐ]|\\d{1,2})[.)]\\s.{2,100}|[^\\p{Ll}]{4,100}");

    private static final int LONGEST_NAME = 14;
    private static final Pattern NAMES = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:articles?|arts?\\.|artikeln?|paragraphs?|recitals?|absatz|abs\\.|điều|khoản|§)$");

    private static final Pattern AND = Pattern.compile("(?:and|or|und|oder|bzw|et|ou|sowie)\\b");

    private static final int PARAGRAPH = 140;
    private static final double FULL = 0.85;
    private static final double HALF = 0.7;

    private final Reading reading;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Margins margins = new Margins();
    private final StringBuilder words = new StringBuilder();

    /// The line that is all there is so far; null where there are several.
    private @Nullable String alone;

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
        boolean may = !text.isEmpty() && text.length() <= 100 && Character.isUpperCase(text.charAt(0));
        return may && PART.matcher(text).matches();
    }

    static List<Stretch> of(String text, Reading reading) {
        var cutting = new Stretches(reading);
        cutting.printed = Printed.lines(text);
        var pages = Arrays.stream(text.split("\f", -1))
                .map(page -> page.split("\n", -1))
                .toList();
        boolean paged = pages.size() > 1;
        if (paged) {
            pages.forEach(cutting.margins::count);
        }
        int offset = 0;
        for (var lines : pages) {
            offset = cutting.page(lines, offset, paged);
            cutting.page++;
        }
        cutting.finish(false);
        return cutting.stretches;
    }

    /// @param offset of the page in the paper
    /// @return that of the next one
    private int page(String[] lines, int offset, boolean paged) {
        int filled = (int) Arrays.stream(lines).filter(line -> !line.isBlank()).count();
        measure = printed ? Printed.measure(lines) : 0;
        int at = offset;
        int nth = 0;
        for (var line : lines) {
            if (line.isBlank()) {
                finish(false);
            } else {
                boolean edge = paged && (nth < Margins.LINES || nth >= filled - Margins.LINES);
                nth++;
                if (!(edge && running(line)) && !(paged && Margins.numbered(line)) && !Headings.contents(line)) {
                    cells(line, at);
                }
            }
            at += line.length() + 1;
        }
        return at;
    }

    /// Whether the line before ended its paragraph: with a sentence before the line was full, or as a short heading.
    private boolean ended(String next) {
        if (words.isEmpty() || !printed || section(next)) {
            return true;
        }
        if (measure < Printed.NARROWEST) {
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
                && !OPENING.at(line.strip(), 0)
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
        boolean names = !reading.headed(line).isEmpty();
        boolean headed = names && !Headings.leadsOn(words) && !bracketed(line);
        boolean apart = names && (!printed || line.length() < measure * HALF);
        boolean opening = OPENING.at(line, 0);
        boolean goesOn = names && Headings.unfinished(words) || numbers(line);
        if (opening || begins(line, headed) || !cell && ended(line) && !goesOn) {
            finish(cell);
        }
        lastLength = line.length();
        if (words.isEmpty()) {
            start = offset + raw.indexOf(line.charAt(0));
            startPage = page;
            alone = line;
        } else {
            alone = null;
        }
        if (hyphened(line)) {
            words.setLength(words.length() - 1);
        } else {
            words.append(words.isEmpty() ? "" : " ");
        }
        words.append(line);
        end = offset + raw.stripTrailing().length();
        boolean whole = Headings.plainHeading(line) && !(printed && Headings.unfinished(line));
        if (line.length() > PARAGRAPH || opening || (headed || apart) && whole) {
            finish(cell);
        }
    }

    /// "the applicable law" + "(Article 3). It could be": the sentence goes on.
    private boolean bracketed(String line) {
        return printed
                && line.charAt(0) == '('
                && line.length() > 1
                && Character.isLetter(line.charAt(1))
                && !words.isEmpty()
                && Character.isLetterOrDigit(words.charAt(words.length() - 1));
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

    /// Whether the line begins with the number of a provision that the line before began to name: "Article" + "5(2)".
    private boolean numbers(String line) {
        boolean number = Character.isDigit(line.charAt(0)) || line.charAt(0) == '(';
        int end = words.length();
        return number
                && NAMES.matcher(words)
                        .region(Math.max(0, end - LONGEST_NAME), end)
                        .find();
    }

    private boolean begins(String line, boolean headed) {
        return !Marks.worded(line) && ITEM.matcher(line).lookingAt() || headed;
    }

    private void finish(boolean cell) {
        if (!words.isEmpty()) {
            stretches.add(
                    new Stretch(startPage, start, end, Spaces.single(alone == null ? words.toString() : alone), cell));
            words.setLength(0);
        }
    }
}

package portal.documents.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Decides what the place and the letters of a line mean. A line ended because the paragraph did when the next
/// word would still have fitted on it; it was only too long when the next word would not.
final class PdfMarks {
    /// How many lines at the top and at the bottom of a page may belong to the page.
    private static final int EDGE = 3;

    private static final float SIZE = 0.9f;
    private static final float INDENT = 6;
    private static final double GAP = 1.35;
    private static final int LONGEST_EDGE = 150;
    private static final int LONGEST_HEADING = 300;

    /// A line that may begin a numbered provision although the one before is full: the words must tell.
    private static final Pattern LABEL = Pattern.compile(
            "[\\p{Ps}“\"„«‘]?(?:\\p{L}{1,12}\\.?\\s)?(?:\\d{1,4}|[IVXLC]{1,7}|\\p{L}{1,5})\\d{0,2}\\p{L}?[.):].*"
                    + "|[-–—•+*]\\s.*");

    /// A line that names a unit and nothing else: `Chương II`, `Artikel 71`, `Phần thứ tư`.
    private static final Pattern UNIT =
            Pattern.compile("\\p{Lu}\\p{L}*(?:\\s\\p{L}+)?\\s(?:\\d{1,4}|[IVXLC]{1,9}|thứ\\s.{2,12})\\p{L}?");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:(?:trang|page|seite|p\\.)\\s?)?[-–—]?\\s?\\d{1,4}\\s?[-–—]?(?:\\s?(?:/|of|von|sur)\\s?\\d{1,4})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<List<PdfLine>> pages;
    private final float body;
    private final float margin;
    private final double leading;
    private final boolean boldBody;
    private final List<Float> larger;

    PdfMarks(List<List<PdfLine>> pages) {
        this.pages = pages;
        List<PdfLine> all = pages.stream().flatMap(List::stream).toList();
        body = mostCommon(all.stream().map(line -> rounded(line.size())).toList());
        margin = mostCommon(all.stream()
                .filter(line -> line.words().length() > 30)
                .map(line -> (float) (Math.round(line.right() / 4) * 4))
                .toList());
        boldBody = all.stream().filter(PdfLine::bold).count() * 2 > all.size();
        leading = leading();
        larger = all.stream()
                .filter(line -> line.size() > body + SIZE)
                .map(line -> rounded(line.size()))
                .distinct()
                .sorted((a, b) -> Float.compare(b, a))
                .toList();
    }

    /// One string a page, one mark a line.
    List<String> all() {
        Set<PdfLine> edges = edges();
        List<String> marks = new ArrayList<>();
        PdfLine before = null;
        for (List<PdfLine> page : pages) {
            StringBuilder said = new StringBuilder();
            boolean first = true;
            for (PdfLine line : page) {
                if (edges.contains(line)) {
                    said.append(Layout.EDGE);
                    continue;
                }
                said.append(before == null ? begins(line) : mark(before, line, first));
                before = line;
                first = false;
            }
            marks.add(said.toString());
        }
        return marks;
    }

    private char mark(PdfLine before, PdfLine line, boolean newPage) {
        boolean alike = Math.abs(before.size() - line.size()) < SIZE && (before.bold() || !line.bold());
        boolean near = newPage || (line.base() > before.base() && line.base() - before.base() < leading * GAP);
        boolean full = before.right() + line.first() + before.size() * 0.2 > margin;
        if (!alike || !near || !full) {
            return alike && near && Character.isLowerCase(line.words().codePointAt(0)) ? Layout.SILENT : begins(line);
        }
        boolean indented = line.left() > before.left() + INDENT && !newPage;
        boolean headed = before.bold() && !line.bold() && !boldBody;
        boolean named = LABEL.matcher(line.words()).matches()
                || UNIT.matcher(line.words()).matches()
                || (capitals(line.words()) && !capitals(before.words()));
        if (indented || headed || named) {
            return headed && !indented ? begins(line) : Layout.SILENT;
        }
        return Layout.GOES_ON;
    }

    private static boolean capitals(String words) {
        return words.codePoints().noneMatch(Character::isLowerCase)
                && words.codePoints().filter(Character::isLetter).count() > 2;
    }

    private char begins(PdfLine line) {
        int level = larger.indexOf(rounded(line.size())) + 1;
        boolean letters = line.words().codePoints().filter(Character::isLetter).count() > 2;
        if (!letters || line.words().length() > LONGEST_HEADING) {
            return Layout.BEGINS;
        }
        if (level > 0) {
            return Layout.heading(level);
        }
        return line.bold() && !boldBody ? Layout.heading(larger.size() + 1) : Layout.BEGINS;
    }

    /// Lines near the top or the bottom that stand on many pages at the same height, with the same words or
    /// with a number that grows by one from page to page; and lone page numbers at the very edge.
    private Set<PdfLine> edges() {
        Map<String, Integer> seen = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            int number = page;
            outer(pages.get(page)).stream()
                    .map(line -> masked(line, number))
                    .distinct()
                    .forEach(line -> seen.merge(line, 1, Integer::sum));
        }
        int often = Math.max(2, Math.min(pages.size() / 2, 6));
        Set<PdfLine> edges = new HashSet<>();
        for (int page = 0; page < pages.size() && pages.size() > 1; page++) {
            List<PdfLine> outer = outer(pages.get(page));
            for (PdfLine line : outer) {
                boolean running = seen.getOrDefault(masked(line, page), 0) >= often;
                boolean outmost = line == outer.getFirst() || line == outer.getLast();
                if (running || (outmost && PAGE_NUMBER.matcher(line.words()).matches())) {
                    edges.add(line);
                }
            }
        }
        return edges;
    }

    private static List<PdfLine> outer(List<PdfLine> page) {
        List<PdfLine> sorted = page.stream()
                .sorted((a, b) -> Float.compare(a.base(), b.base()))
                .toList();
        List<PdfLine> outer = new ArrayList<>(sorted.subList(0, Math.min(EDGE, sorted.size())));
        outer.addAll(sorted.subList(Math.max(0, sorted.size() - EDGE), sorted.size()));
        return outer;
    }

    /// Where a line stands and what it says, its numbers as they are to the page's.
    private static String masked(PdfLine line, int page) {
        String words = line.words().length() > LONGEST_EDGE
                ? line.words()
                : DIGITS.matcher(line.words())
                        .replaceAll(digits -> digits.group().length() > 4
                                ? digits.group()
                                : String.valueOf(Integer.parseInt(digits.group()) - page));
        return Math.round(line.base() / 3) + " " + words;
    }

    /// The usual distance of two lines.
    private double leading() {
        List<Float> steps = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                float step = page.get(i).base() - page.get(i - 1).base();
                if (step > 1) {
                    steps.add(rounded(step));
                }
            }
        }
        return steps.isEmpty() ? body * 1.2 : Math.max(mostCommon(steps), body);
    }

    private static float rounded(float points) {
        return Math.round(points * 2) / 2f;
    }

    private static float mostCommon(List<Float> values) {
        Map<Float, Integer> counts = new TreeMap<>();
        values.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts.entrySet().stream()
                .max((a, b) -> a.getValue().equals(b.getValue())
                        ? Float.compare(a.getKey(), b.getKey())
                        : Integer.compare(a.getValue(), b.getValue()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}

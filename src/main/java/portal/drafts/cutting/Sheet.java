package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import portal.text.Normalised.Change;
import portal.text.Text;

/// The lines of a text without what only its pages carry. Pages are parted by form feeds; a line at a page's edge is a
/// page number, or a running header or footer when most pages show it, whatever number stands in it.
///
/// @param lines normalised, blank ones included
/// @param marks what the file says of each line, see [Marks]
/// @param left how many lines were left out
/// @param changes what normalising did to the characters
record Sheet(List<String> lines, String marks, int left, Map<Change, Integer> changes) {
    /// How many lines at the top and at the bottom of a page may belong to the page.
    private static final int EDGE = 2;

    private static final int LONGEST_LABEL = 14;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:(?:trang|page|seite|p\\.)\\s?)?[-–—]?\\s?\\d{1,4}\\s?[-–—]?(?:\\s?(?:/|of|von|sur)\\s?\\d{1,4})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /// @param layout what the file says of each line of the text; empty where it says nothing
    static Sheet of(String text, String layout) {
        var pages = new ArrayList<List<String>>();
        var changes = new EnumMap<Change, Integer>(Change.class);
        var marks = new Marks.Source(layout);
        for (var page : text.split("\f", -1)) {
            var normalised = Text.normalise(page);
            normalised.changes().forEach((change, times) -> changes.merge(change, times, Integer::sum));
            pages.add(normalised.text().lines().toList());
            marks.page(page, pages.getLast().size());
        }
        return Markdown.off(without(pages, marks.marks(), changes));
    }

    private static Sheet without(List<List<String>> pages, String marks, Map<Change, Integer> changes) {
        var running = pages.size() == 1 ? Set.<String>of() : running(pages);
        var lines = new ArrayList<String>();
        var kept = new StringBuilder(marks.length());
        var begun = new HashSet<String>();
        int at = 0;
        for (var page : pages) {
            var edges = pages.size() == 1 ? Set.<Integer>of() : edges(page);
            for (int i = 0; i < page.size(); i++, at++) {
                var line = page.get(i);
                boolean drop = marks.charAt(at) == Marks.EDGE
                        || (edges.contains(i) && (numbers(line) || repeats(line, running, begun)));
                if (drop) continue;
                lines.add(untabbed(line));
                kept.append(marks.charAt(at));
            }
        }
        return new Sheet(lines, kept.toString(), at - lines.size(), changes);
    }

    /// Where a running header names a unit, the first one begins it.
    private static boolean repeats(String line, Set<String> running, Set<String> begun) {
        return running.contains(masked(line)) && (!labels(line) || !begun.add(line));
    }

    private static Set<String> running(List<List<String>> pages) {
        var seen = new HashMap<String, Integer>();
        for (var page : pages) {
            var here = new HashSet<String>();
            for (int i : edges(page)) here.add(masked(page.get(i)));
            for (var line : here) seen.merge(line, 1, Integer::sum);
        }
        int often = Math.max(3, pages.size() / 3);
        return Set.copyOf(seen.entrySet().stream()
                .filter(line -> line.getValue() >= often)
                .map(Map.Entry::getKey)
                .toList());
    }

    private static Set<Integer> edges(List<String> page) {
        var edges = new HashSet<Integer>();
        for (int i = 0, found = 0; i < page.size() && found < EDGE; i++) {
            if (!page.get(i).isBlank() && edges.add(i)) found++;
        }
        for (int i = page.size() - 1, found = 0; i >= 0 && found < EDGE; i--) {
            if (!page.get(i).isBlank()) {
                edges.add(i);
                found++;
            }
        }
        return edges;
    }

    /// A tab that only sets off a label is a blank: `A.` and tab, `(1)` and tab.
    private static String untabbed(String line) {
        int tab = line.indexOf('\t');
        boolean label = tab > 0 && tab <= LONGEST_LABEL && ".)–".indexOf(line.charAt(tab - 1)) >= 0;
        return label && line.indexOf('\t', tab + 1) < 0 ? line.replace('\t', ' ') : line;
    }

    private static boolean numbers(String line) {
        return line.length() < 30 && PAGE_NUMBER.matcher(line).matches();
    }

    private static boolean labels(String line) {
        return new Labels(true, Manner.ARTICLES).unit(line) != null;
    }

    /// The line with any number as `#`; a label is never the same on every page, so `Điều 5` and `Điều 6` stay apart.
    private static String masked(String line) {
        if (line.length() > 150 || labels(line)) return line;
        return DIGITS.matcher(line).replaceAll("#");
    }
}

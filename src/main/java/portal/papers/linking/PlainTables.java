package portal.papers.linking;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tables written with signs alone, as plain text and Markdown have them: bars or wide gaps between the cells. They get
/// tabs for these, and every offset stays.
final class PlainTables {
    private static final int LONGEST_HEAD = 200;

    private static final int FEWEST = 3;

    private static final Pattern GAP = Pattern.compile("(?<=\\S) {3,}(?=\\S)");
    private static final Pattern RULE = Pattern.compile("[\\s|:+=-]*[-=]{3,}[\\s|:+=-]*");

    private final StringBuilder text;
    private final String paper;
    private boolean bars;
    private boolean gaps;

    /// Where the next bar and the next gap are; the paper's end where there is none.
    private int bar;

    private int gap;

    private PlainTables(String paper) {
        this.paper = paper;
        text = new StringBuilder(paper);
        bar = found(paper.indexOf('|'));
        gap = found(paper.indexOf("   "));
    }

    private int found(int at) {
        return at < 0 ? paper.length() : at;
    }

    static String tabbed(String paper, Heads heads) {
        if (paper.indexOf('|') < 0 && !paper.contains("   ")) {
            return paper;
        }
        var tables = new PlainTables(paper);
        int start = 0;
        while (start < paper.length()) {
            if (!tables.bars && !tables.gaps) {
                start = tables.next(start);
            }
            int end = Spaces.lineEnd(paper, start);
            if (end > start) {
                tables.line(paper.substring(start, end), start, heads);
            }
            start = end + 1;
        }
        return tables.text.toString();
    }

    /// Where the next line begins that has a bar or a gap.
    private int next(int from) {
        bar = bar < from ? found(paper.indexOf('|', from)) : bar;
        gap = gap < from ? found(paper.indexOf("   ", from)) : gap;
        int start = Math.min(bar, gap);
        while (start < paper.length()
                && start > from
                && paper.charAt(start - 1) != '\n'
                && paper.charAt(start - 1) != '\f') {
            start--;
        }
        return start;
    }

    private void line(String line, int start, Heads heads) {
        boolean barred = line.indexOf('|') != line.lastIndexOf('|') || bars && line.indexOf('|') > 0;
        boolean wide = line.indexOf('\t') < 0
                && line.contains("   ")
                && GAP.matcher(line).find();
        if (line.length() <= LONGEST_HEAD) {
            bars |= barred && heads.of(cells(line.replaceAll("^\\s*\\||\\|\\s*$", ""), "\\|")) != null;
            gaps |= wide && !barred && heads(cells(line, " {3,}"), heads);
        }
        if (bars && barred) {
            bars(line, start);
        } else if (gaps && wide) {
            GAP.matcher(line).results().forEach(gap -> text.setCharAt(start + gap.start(), '\t'));
        } else if ((bars || gaps) && !line.isBlank() && !RULE.matcher(line).matches() && !line.startsWith(" ")) {
            bars = false;
            gaps = false;
        }
    }

    private static boolean heads(List<String> cells, Heads heads) {
        return cells.size() >= FEWEST && cells.stream().allMatch(PlainTables::worded) && heads.of(cells) != null;
    }

    private static boolean worded(String cell) {
        return !cell.isEmpty() && (cell.equals("#") || Character.isLetter(cell.charAt(0)));
    }

    private static List<String> cells(String line, String between) {
        return Stream.of(line.strip().split(between)).map(String::strip).toList();
    }

    private void bars(String line, int start) {
        boolean rule = RULE.matcher(line).matches();
        int first = line.length() - line.stripLeading().length();
        int last = line.stripTrailing().length() - 1;
        for (int i = 0; i < line.length(); i++) {
            boolean edge = i == first || i == last;
            if (rule || line.charAt(i) == '|') {
                text.setCharAt(start + i, rule || edge ? ' ' : '\t');
            }
        }
    }
}

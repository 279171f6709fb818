package portal.papers.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.papers.DeskExcerpt;

/// A paper's text as it is read on the desk: pages, their paragraphs, and in them what is an excerpt and what is not.
/// Pure functions.
final class Sheets {

    /// A paper without pages is shown in parts of so many paragraphs.
    private static final int PART = 200;

    /// Lines longer than this are paragraphs of a word processor; shorter ones are lines as printed, to be joined.
    private static final int PRINTED = 120;

    /// No measure is narrower: shorter lines are paragraphs of their own.
    private static final int NARROWEST = 30;

    private static final double FULL = 0.72;
    private static final int LONGEST_HEADING = 110;

    private static final Pattern BEGINS = Pattern.compile(
            "(?:\\d{1,3}[.)]|\\(\\d{1,3}\\)|[a-zđ]\\)|[IVXLC]{1,5}[.)]|[A-ZĐ][.)]|[-–—•+*]\\s|Điều \\d|Article \\d).*",
            Pattern.DOTALL);
    private static final Pattern CITES =
            Pattern.compile("(?iU)\\b(?:khoản|điểm|paragraph|point)\\s+\\S{1,4}\\s*$|\\b(?:tại|của|theo|of|under|in"
                    + "|Điều|khoản|điểm|Articles?|Recitals?|paragraphs?|points?)\\s*$");
    private static final Pattern HEADING =
            Pattern.compile("(?:[IVXLC]{1,5}\\.|[A-ZĐ]\\.|\\d{1,2}\\.|Điều \\d+|Article \\d+|Chương|Chapter)\\s.*");

    private Sheets() {}

    /// One page, or one part of a paper without pages.
    record Sheet(List<Block> blocks) {}

    /// A paragraph.
    ///
    /// @param starts positions in the list of excerpts of those that begin here
    record Block(boolean heading, List<Run> runs, List<Integer> starts) {

        /// What stands between tabs, as the cells of a row do; one where there are none.
        List<List<Run>> cells() {
            List<List<Run>> cells = new ArrayList<>();
            cells.add(new ArrayList<>());
            for (Run run : runs) {
                String[] parts = run.text().split("\t", -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        cells.add(new ArrayList<>());
                    }
                    if (!parts[i].isEmpty()) {
                        cells.getLast().add(new Run(parts[i], run.excerpt()));
                    }
                }
            }
            return cells;
        }

        /// The same, with as many empty ones at the end as are missing.
        List<List<Run>> cells(int columns) {
            List<List<Run>> cells = cells();
            while (cells.size() < columns) {
                cells.add(List.of());
            }
            return cells;
        }
    }

    /// A stretch of a paragraph with one fate.
    ///
    /// @param excerpt position in the list of excerpts; null where nothing covers it
    record Run(String text, @Nullable Integer excerpt) {}

    private record Line(int start, int end) {}

    /// @param excerpts in the order of the paper
    static List<Sheet> of(String text, List<DeskExcerpt> excerpts) {
        List<Sheet> sheets = new ArrayList<>();
        Set<Integer> starts = excerpts.stream().map(DeskExcerpt::start).collect(Collectors.toSet());
        boolean paged = text.indexOf('\f') >= 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\f', start);
            int stop = end < 0 ? text.length() : end;
            List<Block> blocks = paragraphs(text, lines(text, start, stop), starts).stream()
                    .map(paragraph -> block(text, paragraph, excerpts))
                    .toList();
            for (int at = 0; at == 0 || !paged && at < blocks.size(); at += PART) {
                sheets.add(new Sheet(paged ? blocks : blocks.subList(at, Math.min(at + PART, blocks.size()))));
            }
            start = stop + 1;
        }
        return sheets;
    }

    private static List<Line> lines(String text, int start, int stop) {
        List<Line> lines = new ArrayList<>();
        int at = start;
        while (at < stop) {
            int end = text.indexOf('\n', at);
            int until = end < 0 || end > stop ? stop : end;
            if (!text.substring(at, until).isBlank()) {
                lines.add(new Line(at, until));
            }
            at = until + 1;
        }
        return lines;
    }

    /// Printed lines are joined while they fill the measure and the next one begins nothing of its own.
    ///
    /// @param starts where excerpts begin
    private static List<Line> paragraphs(String text, List<Line> lines, Set<Integer> starts) {
        int longest =
                lines.stream().mapToInt(line -> line.end() - line.start()).max().orElse(0);
        if (longest > PRINTED || longest < NARROWEST) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line before = joined.isEmpty() ? null : joined.getLast();
            if (before != null
                    && !row(text, before)
                    && !row(text, line)
                    && !(stops(text, before) && starts.contains(line.start()))
                    && (lastLine(text, before) >= longest * FULL || goesOn(text, before, line) || cites(text, before))
                    && (cites(text, before)
                            || !BEGINS.matcher(text.substring(line.start(), line.end())
                                            .strip())
                                    .matches())) {
                joined.removeLast();
                joined.add(new Line(before.start(), line.end()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /// Whether a short line, as in a narrow column, is gone on with: it has no stop, and the next one begins small.
    private static boolean goesOn(String text, Line before, Line line) {
        String next = text.substring(line.start(), line.end()).strip();
        return !stops(text, before) && Character.isLowerCase(next.charAt(0));
    }

    private static boolean stops(String text, Line line) {
        String words = text.substring(line.start(), line.end()).strip();
        return ".;:!?".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /// Whether it breaks off within a citation, so that an article's number beginning the next line begins nothing.
    private static boolean cites(String text, Line line) {
        return CITES.matcher(text.substring(line.start(), line.end())).find();
    }

    private static boolean row(String text, Line line) {
        return text.substring(line.start(), line.end()).indexOf('\t') >= 0;
    }

    private static int lastLine(String text, Line paragraph) {
        return paragraph.end() - Math.max(paragraph.start(), text.lastIndexOf('\n', paragraph.end() - 1) + 1);
    }

    private static Block block(String text, Line paragraph, List<DeskExcerpt> excerpts) {
        List<Run> runs = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int at = paragraph.start();
        for (int i = 0; i < excerpts.size(); i++) {
            DeskExcerpt excerpt = excerpts.get(i);
            int from = Math.max(excerpt.start(), at);
            int until = Math.min(excerpt.end(), paragraph.end());
            if (from < until) {
                add(runs, text, at, from, null);
                add(runs, text, from, until, i);
                if (excerpt.start() >= paragraph.start()) {
                    starts.add(i);
                }
                at = until;
            }
        }
        add(runs, text, at, paragraph.end(), null);
        String words = text.substring(paragraph.start(), paragraph.end()).strip();
        return new Block(heading(words), runs, starts);
    }

    private static void add(List<Run> runs, String text, int from, int until, @Nullable Integer excerpt) {
        if (from < until) {
            runs.add(new Run(text.substring(from, until).replace('\n', ' '), excerpt));
        }
    }

    private static boolean heading(String words) {
        boolean ends = words.endsWith(".") || words.endsWith(";") || words.endsWith(",");
        boolean capitals = words.length() > 3 && words.equals(words.toUpperCase(java.util.Locale.ROOT));
        return words.length() <= LONGEST_HEADING
                && !ends
                && (capitals || HEADING.matcher(words).matches());
    }

    /// The sheet on which an excerpt begins, from 0.
    static int sheetOf(List<Sheet> sheets, int excerpt) {
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).blocks().stream().anyMatch(block -> block.starts().contains(excerpt))) {
                return i;
            }
        }
        return -1;
    }
}

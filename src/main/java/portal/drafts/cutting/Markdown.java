package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import portal.text.Normalised.Change;

/// Takes the marks of Markdown off the lines of a text that is written in it; what it calls a heading stays one.
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(?=\\S)");
    private static final Pattern CLOSED = Pattern.compile("\\s#+$");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern SLANTED = Pattern.compile("(?<![\\w*])\\*(?=[^\\s*])([^*]+)(?<=\\S)\\*(?![\\w*])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])");

    /// Marked lines that show that a text is written so, and not that a line happens to look like it.
    private static final int FEWEST = 3;

    /// Lines longer than this are words.
    private static final int LONGEST = 5_000;

    private Markdown() {}

    static Sheet off(Sheet sheet) {
        if (!written(sheet.lines())) return sheet;
        var lines = new ArrayList<String>();
        var marks = new StringBuilder();
        int taken = 0;
        for (int i = 0; i < sheet.lines().size(); i++) {
            var line = sheet.lines().get(i);
            char said = sheet.marks().charAt(i);
            var bare = bare(line);
            if (bare.length() != line.length()) taken++;
            lines.add(bare);
            marks.append(said == Marks.SILENT ? level(line) : said);
        }
        return new Sheet(lines, marks.toString(), sheet.left(), counted(sheet.changes(), taken));
    }

    private static Map<Change, Integer> counted(Map<Change, Integer> changes, int taken) {
        var all = new EnumMap<Change, Integer>(Change.class);
        all.putAll(changes);
        all.put(Change.MARKUP, taken);
        return all;
    }

    private static boolean written(List<String> lines) {
        int marked = 0;
        for (var line : lines) {
            boolean may = !line.isEmpty() && (line.charAt(0) == '#' || line.charAt(0) == '*');
            if (may && (HEADING.matcher(line).lookingAt() || line.startsWith("**")) && ++marked == FEWEST) return true;
        }
        return false;
    }

    private static char level(String line) {
        var heading = HEADING.matcher(line);
        return heading.lookingAt() ? Character.forDigit(line.indexOf(' '), 10) : Marks.SILENT;
    }

    private static String bare(String line) {
        if (line.length() > LONGEST) return line;
        var heading = HEADING.matcher(line);
        var words = heading.lookingAt()
                ? CLOSED.matcher(line.substring(heading.end())).replaceFirst("")
                : line.startsWith("> ") ? line.substring(2) : line;
        if (words.indexOf('*') >= 0 || words.contains("__")) {
            words = SLANTED.matcher(STRONG.matcher(words).replaceAll("$2")).replaceAll("$1");
        }
        return words.indexOf('\\') < 0 ? words : ESCAPED.matcher(words).replaceAll("$1");
    }
}

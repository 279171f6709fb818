package portal.drafts.cutting;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionKind;

/// A table of contents: it names the first unit once before the text does.
final class Contents {
    private static final Pattern TITLE = Pattern.compile(
            "mục lục|(?:table of )?contents|inhalt(?:sverzeichnis|sübersicht)?|sommaire|table des matières",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEADER = Pattern.compile("[\\s.…_·]*\\d{0,4}$");

    /// How far from the beginning a table of contents begins.
    private static final int NEAR = 200;

    /// Articles one after the other, with nothing said between them, that are a list of articles.
    private static final int FEWEST = 3;

    private static final int LONGEST = 300;

    /// Lines that parts and chapters with their names take above an article.
    private static final int ABOVE = 8;

    private Contents() {}

    /// The first line after it; 0 where there is none.
    static int end(List<String> lines, Labels labels) {
        for (int i = 0; i < Math.min(lines.size(), NEAR); i++) {
            if (TITLE.matcher(lines.get(i)).matches()) return secondOfFirst(lines, labels, i);
        }
        return untitled(lines, labels);
    }

    private static int secondOfFirst(List<String> lines, Labels labels, int from) {
        Label first = null;
        for (int i = from + 1; i < lines.size(); i++) {
            var label = labels.unit(lines.get(i));
            if (label == null) continue;
            if (first == null) first = label;
            else if (same(label, first)) return holder(lines, labels, i);
        }
        return 0;
    }

    /// The line of the part or chapter that opens right before an article.
    private static int holder(List<String> lines, Labels labels, int article) {
        int holder = article;
        for (int i = article - 1; i >= Math.max(0, article - ABOVE); i--) {
            var label = labels.unit(lines.get(i));
            if (label != null && !label.kind().holdsArticles()) return holder;
            if (label != null && !Acceptance.leads(lines.get(i))) holder = i;
        }
        return holder;
    }

    /// Without a title it is one when headings alone stand there, and the first of them stands again further on.
    private static int untitled(List<String> lines, Labels labels) {
        int begin = 0;
        while (begin < Math.min(lines.size(), NEAR) && labels.unit(lines.get(begin)) == null) begin++;
        var first = begin < Math.min(lines.size(), NEAR) ? labels.unit(lines.get(begin)) : null;
        if (first == null) return 0;
        int articles = 0;
        int i = begin;
        for (; i < lines.size(); i++) {
            var label = labels.unit(lines.get(i));
            if (label == null
                    && (says(lines.get(i)) || !labels.items(lines.get(i)).isEmpty())) break;
            if (i > begin && again(label, first, lines, i, begin)) break;
            if (label != null && label.kind() == ProvisionKind.ARTICLE) articles++;
        }
        if (articles < FEWEST) return 0;
        for (int far = Math.min(lines.size(), i + NEAR); i < far; i++) {
            if (again(labels.unit(lines.get(i)), first, lines, i, begin)) return i;
        }
        return 0;
    }

    private static boolean says(String line) {
        return line.length() > LONGEST || (Wrapped.ended(line) && !Acceptance.leads(line));
    }

    private static boolean again(@Nullable Label label, Label first, List<String> lines, int at, int begin) {
        return label != null && same(label, first) && bare(lines.get(at)).equals(bare(lines.get(begin)));
    }

    private static boolean same(Label label, Label other) {
        return label.kind() == other.kind() && label.numeral().equals(other.numeral());
    }

    private static String bare(String line) {
        return line.length() > LONGEST ? line : LEADER.matcher(line).replaceFirst("");
    }
}

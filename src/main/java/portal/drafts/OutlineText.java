package portal.drafts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.text.Text;

/// Reads an outline as it is typed: a heading or question a line, its level by the blanks before it, or by the number
/// it was typed with. Numbers and bullets that were typed give way to those of the place.
public final class OutlineText {

    /// `1.`, `1.2`, `a)`, `IV.`, a bullet: what people write before a heading.
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(\\d{1,3}(?:\\.\\d{1,3})+)[.)]?|\\d{1,3}[.)]|[a-zđ]\\)|[IVX]{1,5}\\.|[-–•*+])(?:\\s+|$)");

    private static final int TAB = 4;

    private OutlineText() {}

    private record Line(int indent, String words) {}

    /// What is open above a line.
    private record Holder(int indent, @Nullable String eid, String number, int[] children) {}

    /// The headings as provisions `iss_1`, `ques_1__iss_2`; a line that ends with a question mark is a question.
    ///
    /// @param language `vi` or `en`
    public static Cut cut(String typed, String language) {
        Deque<Holder> open = new ArrayDeque<>();
        open.push(new Holder(-1, null, "", new int[1]));
        List<CutProvision> provisions = new ArrayList<>();
        for (Line line : lines(typed)) {
            while (open.size() > 1 && open.getFirst().indent() >= line.indent()) {
                open.pop();
            }
            Holder holder = open.getFirst();
            int place = ++holder.children()[0];
            String step = (line.words().endsWith("?") ? "ques_" : "iss_") + place;
            String eid = holder.eid() == null ? step : holder.eid() + "__" + step;
            String number = holder.number() + place;
            provisions.add(new CutProvision(eid, ProvisionKind.HEADING, number, line.words(), "", holder.eid()));
            open.push(new Holder(line.indent(), eid, number + ".", new int[1]));
        }
        return new Cut("", language, provisions, List.of());
    }

    /// A second rendering, heading by heading, with the ids of the first; null where its levels are other ones.
    static @Nullable Cut like(Cut first, Cut second) {
        List<CutProvision> named = new ArrayList<>();
        boolean alike = first.provisions().size() == second.provisions().size();
        for (int i = 0; alike && i < first.provisions().size(); i++) {
            CutProvision one = first.provisions().get(i);
            CutProvision other = second.provisions().get(i);
            alike = String.valueOf(one.number()).equals(other.number());
            named.add(new CutProvision(
                    one.eid(), ProvisionKind.HEADING, one.number(), other.heading(), "", one.parent()));
        }
        return alike ? new Cut("", second.language(), named, List.of()) : null;
    }

    private static List<Line> lines(String typed) {
        List<Line> lines = new ArrayList<>();
        for (String raw : Text.clean(typed).split("\\R")) {
            String words = raw.strip();
            Matcher label = LABEL.matcher(words);
            int indent = indent(raw);
            if (label.find()) {
                String dotted = label.group(1);
                indent +=
                        dotted == null ? 0 : TAB * dotted.replaceAll("[^.]", "").length();
                words = words.substring(label.end());
            }
            words = Text.normalise(words).text().strip();
            if (!words.isEmpty()) {
                lines.add(new Line(indent, words));
            }
        }
        return lines;
    }

    private static int indent(String raw) {
        int indent = 0;
        for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
            indent += raw.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }
}

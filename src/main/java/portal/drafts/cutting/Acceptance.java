package portal.drafts.cutting;

import java.util.List;
import java.util.regex.Pattern;
import portal.drafts.ProvisionKind;
import portal.drafts.cutting.Label.Mark;
import portal.drafts.cutting.Numeral.Step;

/// Whether a line that begins like a unit is one, or only cites one.
///
/// @param told whether the file says of most articles that they are headings, so that other lines seldom are
record Acceptance(Labels labels, boolean told) {
    private static final Pattern CITES = Pattern.compile(
            "(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Hiệp định|Công"
                    + " ước|Chương|Điều|Mục)\\s(?!\\p{Lu}{2})|\\(|TFEU|TEU|AEUV|EUV");
    private static final Pattern LEADER = Pattern.compile("(?:\\.{4,}|…{2,}|_{4,}|\\t)\\s?\\d{1,4}$");
    private static final int REACH = 60;

    boolean accepts(Label label, String line, Frame frame) {
        if (leads(line) || Wrapped.leadsOn(frame.said)) return false;
        boolean lower = Wrapped.lowerStart(line, label.rest());
        boolean bare = label.rest() >= line.length();
        boolean next = label.numeral().after(frame.article) == Step.NEXT;
        if (label.mark() == Mark.DOT) return next && !Wrapped.lowerStart(line, label.rest());
        if (told && !frame.quote() && label.kind() == ProvisionKind.ARTICLE && !next) return false;
        return switch (label.kind()) {
            case ARTICLE -> bare || article(label, line, lower, next);
            case ANNEX -> annex(label, line, lower, frame);
            default -> bare || (!lower && (label.sure() || Wrapped.capitals(line.substring(label.rest()))));
        };
    }

    private static boolean article(Label label, String line, boolean lower, boolean next) {
        if (label.sure()) return next || !lower;
        var rest = line.substring(label.rest(), Math.min(line.length(), label.rest() + REACH));
        return next && !lower && !CITES.matcher(rest).lookingAt();
    }

    private static boolean annex(Label label, String line, boolean lower, Frame frame) {
        if (frame.quote() && frame.closing >= 0) return false;
        boolean again = frame.top.kind == ProvisionKind.ANNEX
                && frame.top.prefix.equals(label.prefix())
                && frame.top.numeral.equals(label.numeral())
                && !label.number().isEmpty();
        if (again) return false;
        if (label.number().isEmpty() && label.prefix().equals("form")) return false;
        var rest = line.substring(label.rest());
        if (rest.isEmpty()) return true;
        return !lower && !Wrapped.ended(line) && (label.sure() || Wrapped.capitals(rest));
    }

    /// A line of a table of contents: dots or a tab, then a page number.
    static boolean leads(String line) {
        return line.length() < 400 && LEADER.matcher(line).find();
    }

    /// The same for a file that says which lines are headings, as far as it says so of articles.
    Acceptance told(List<String> lines, String marks) {
        int headings = 0;
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            var label = labels.unit(lines.get(i));
            if (label == null || label.kind() != ProvisionKind.ARTICLE) continue;
            all++;
            if (Marks.level(marks.charAt(i)) > 0) headings++;
        }
        return new Acceptance(labels, headings > 2 && headings * 2 > all);
    }

    /// Whether the text has articles of its own: one numbered 1, or two of any number.
    boolean articlesIn(List<String> lines) {
        int found = 0;
        for (var line : lines) {
            var label = labels.unit(line);
            if (label == null || label.kind() != ProvisionKind.ARTICLE || leads(line)) continue;
            boolean bare = label.rest() >= line.length();
            if (!bare && Wrapped.lowerStart(line, label.rest())) continue;
            if (bare || label.sure()) found += label.numeral().first() ? 2 : 1;
            else if (label.numeral().first()
                    && !CITES.matcher(line.substring(label.rest())).lookingAt()) found++;
            if (found > 1) return true;
        }
        return false;
    }
}

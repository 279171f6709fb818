package portal.drafts.cutting;

import java.util.List;
import java.util.regex.Pattern;
import portal.drafts.ProvisionKind;
import portal.drafts.cutting.Label.Mark;
import portal.drafts.cutting.Numeral.Step;

/// Whether a line that begins like a unit is one, or only cites one.
///
/// @param told whether the file says of most articles that they are headings, so that other lines seldom are
/// @param plain whether the numbers of articles stand without dot or colon, as in `§ 5 Haftung`
record Acceptance(Labels labels, boolean told, boolean plain) {
    private static final Pattern CITES = Pattern.compile(
            "(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Hiệp định|Công ước)"
                    + "\\s(?:này|số|\\d|\\p{Lu}(?!\\p{Lu}))|(?:Chương|Mục|Phần)\\s[\\dIVX]|Điều\\s\\d|\\(|TFEU|TEU"
                    + "|AEUV|EUV|Abs(?:atz|\\.)|Satz\\s|Nr\\.|(?:Artikel|Article|Section|Chapter)\\s");
    private static final Pattern LEADER = Pattern.compile("(?:\\.{4,}|…{2,}|_{4,}|\\t)\\s?\\d{1,4}$");
    private static final int REACH = 60;

    /// A line longer than this is no heading with its label.
    private static final int HEADING = 300;

    /// Articles in order that show how a text writes their numbers.
    private static final int ENOUGH = 3;

    boolean accepts(Label label, String line, Frame frame) {
        boolean lower = Wrapped.lowerStart(line, label.rest());
        boolean bare = label.rest() >= line.length();
        var step = label.numeral().after(frame.article);
        boolean titled = Wrapped.citing(frame.said) && step == Step.NEXT && label.sure() && !bare && heads(label, line);
        if (leads(line) || !titled && Wrapped.leadsOn(frame.said)) return false;
        if (label.mark() == Mark.DOT) return !lower && numbered(label, step, frame);
        boolean anew = !labels.vietnamese() && label.numeral().first() && opened(frame);
        boolean turn = step == Step.NEXT || anew;
        if (told && !frame.quote() && label.kind() == ProvisionKind.ARTICLE && !turn) return false;
        return switch (label.kind()) {
            case ARTICLE -> bare || article(label, line, lower, anew ? Step.NEXT : step, frame);
            case ANNEX -> annex(label, line, lower, frame);
            default ->
                bare
                        || (!lower
                                && (label.sure()
                                        || Wrapped.capitals(line.substring(label.rest()))
                                        || (frame.expects(label) && heads(label, line))));
        };
    }

    /// Schedules number their paragraphs, not sections.
    private boolean numbered(Label label, Step step, Frame frame) {
        if (frame.top.kind == ProvisionKind.ANNEX && labels.manner() != Manner.HEADED) return false;
        boolean anew = label.compound() && label.numeral().first() && opened(frame);
        return step == Step.NEXT || step == Step.INSERTED || anew;
    }

    /// Whether what holds articles was opened and holds none yet.
    private static boolean opened(Frame frame) {
        return frame.at.kind.holdsArticles() && frame.at.children.isEmpty();
    }

    private boolean article(Label label, String line, boolean lower, Step step, Frame frame) {
        boolean next = step == Step.NEXT;
        if (label.sure()) return next || !lower;
        if (lower) return false;
        boolean told = Wrapped.ended(frame.said) || labels.manner() == Manner.SIGNS;
        if (label.compound() && told && !cites(label, line)) return true;
        boolean onward = step == Step.GAP || step == Step.INSERTED;
        if (next) return !cites(label, line) || (plain && !Wrapped.ended(line));
        boolean inserted = step == Step.INSERTED && Wrapped.ended(frame.said) && !cites(label, line);
        return inserted || plain && onward && heads(label, line);
    }

    /// Whether what follows the number reads like a name and not like the rest of a citation.
    private static boolean heads(Label label, String line) {
        return line.length() <= HEADING && !Wrapped.ended(line) && !cites(label, line);
    }

    private static boolean cites(Label label, String line) {
        var rest = line.substring(label.rest(), Math.min(line.length(), label.rest() + REACH));
        return CITES.matcher(rest).lookingAt();
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

    /// The same for a text whose lines show how it writes the numbers of articles, and for a file that says which
    /// lines are headings, as far as it says so of articles.
    static Acceptance of(Labels labels, List<String> lines, String marks) {
        int headings = 0;
        int all = 0;
        int sure = 0;
        int run = 0;
        var last = new Numeral(0, "");
        for (int i = 0; i < lines.size(); i++) {
            var label = labels.unit(lines.get(i));
            if (label == null || label.kind() != ProvisionKind.ARTICLE) continue;
            all++;
            if (Marks.level(marks.charAt(i)) > 0) headings++;
            if (label.sure()) sure++;
            else if (!Wrapped.lowerStart(lines.get(i), label.rest())) {
                if (label.numeral().after(last) == Step.NEXT) run++;
                last = label.numeral();
            }
        }
        return new Acceptance(labels, headings > 2 && headings * 2 > all, run >= ENOUGH && run > 2 * sure);
    }

    /// Whether the text has articles of its own: one numbered 1, or two of any number.
    static boolean articlesIn(Labels labels, List<String> lines) {
        int found = 0;
        int run = 0;
        for (var line : lines) {
            var label = labels.unit(line);
            if (label == null || label.kind() != ProvisionKind.ARTICLE || leads(line)) continue;
            boolean bare = label.rest() >= line.length();
            if (!bare && Wrapped.lowerStart(line, label.rest())) continue;
            if (bare || label.sure()) found += label.numeral().first() ? 2 : 1;
            else if (label.numeral().value() == run + 1 && !cites(label, line)) {
                run++;
                found++;
            }
            if (found > 1) return true;
        }
        return false;
    }
}

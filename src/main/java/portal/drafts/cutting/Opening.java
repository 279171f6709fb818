package portal.drafts.cutting;

import java.util.List;
import java.util.regex.Pattern;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;
import portal.drafts.cutting.Label.Mark;
import portal.drafts.cutting.Numeral.Step;

/// What stands before the first unit: the preamble with its recitals and enacting words, and a table of contents.
final class Opening {
    private static final Pattern ENACTS = Pattern.compile(
            "(?:HAVE|HAS) ADOPTED|HABEN FOLGENDE|HAT FOLGENDE|ONT ADOPTÉ|A ADOPTÉ|QUYẾT NGHỊ|QUYẾT ĐỊNH");
    private static final Pattern REASONS = Pattern.compile(
            "whereas\\s?:|in erwägung nachstehender gründe|considérant ce qui suit", Pattern.CASE_INSENSITIVE);

    final Branch preamble;

    /// The first line after the table of contents; 0 where there is none.
    final int contents;

    private final Branch root;
    private final boolean announced;
    private boolean due;
    private Numeral last = new Numeral(0, "");

    Opening(Branch root, List<String> lines, Labels labels) {
        this.root = root;
        this.preamble = root.grow(ProvisionKind.PREAMBLE, "preamble");
        this.contents = Contents.end(lines, labels);
        this.announced = lines.stream().anyMatch(Opening::announces);
    }

    /// Whether the line begins the next recital, or, after the last one, the enacting words.
    boolean recital(Frame frame, String line) {
        if (announces(line)) due = true;
        if (ENACTS.matcher(line).lookingAt()) {
            frame.move(preamble);
            return false;
        }
        if ((announced && !due) || line.isEmpty() || line.charAt(0) != '(') return false;
        var labels = Items.of(line, false);
        if (labels.isEmpty() || labels.getFirst().mark() != Mark.BRACKETS) return false;
        var label = labels.getFirst();
        var step = label.numeral().after(last);
        boolean near = label.numeral().value() - last.value() <= 3 && last.value() > 0;
        if (step != Step.NEXT && step != Step.INSERTED && !(step == Step.GAP && near)) return false;
        add(frame, label, line, step);
        return true;
    }

    private void add(Frame frame, Label label, String line, Step step) {
        var named = new Label(
                ProvisionKind.RECITAL, "rec", label.number(), label.numeral(), label.rest(), Mark.BRACKETS, true);
        frame.move(preamble.grow(named, ProvisionKind.RECITAL));
        if (step == Step.GAP) frame.at.doubt(CutWarning.Kind.GAP, last.next().id(), label.number());
        last = label.numeral();
        if (label.rest() < line.length()) frame.say(line.substring(label.rest()), false);
    }

    private static boolean announces(String line) {
        return REASONS.matcher(line.substring(0, Math.min(line.length(), 60))).lookingAt();
    }

    /// A signature that turns out to stand in the middle gives its lines back to what came before it.
    void unsign(Frame frame) {
        var signature = frame.at;
        var holder = signature.parent;
        if (signature.kind != ProvisionKind.SIGNATURE || holder == null || !signature.children.isEmpty()) return;
        holder.children.remove(holder.children.size() - 1);
        frame.move(holder);
        var before = holder.children.isEmpty() ? holder : holder.children.getLast();
        while (!before.children.isEmpty() && before.kind != ProvisionKind.TEXT) before = before.children.getLast();
        before.words.addAll(signature.words);
    }

    void settle() {
        if (preamble.words.isEmpty() && preamble.children.isEmpty()) root.children.remove(preamble);
    }
}

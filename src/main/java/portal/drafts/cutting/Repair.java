package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.drafts.Correction;
import portal.drafts.Cut;
import portal.drafts.CutProvision;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;

/// One act of a person on the tree of a cut text. Words are moved, never lost, and their order stays;
/// provisions that the act does not touch keep their ids.
public final class Repair {
    private final Cut cut;
    private final Labels labels;
    private final Branch root = new Branch(ProvisionKind.TEXT, "text", null, new Numeral(0, ""), null);
    private final Map<String, Branch> byEid = new HashMap<>();
    private final List<Branch> order = new ArrayList<>();

    private Repair(Cut cut) {
        this.cut = cut;
        this.labels = new Labels(cut.language().equals("vi"), Manner.ARTICLES);
        for (var provision : cut.provisions()) {
            var holder = provision.parent() == null ? root : byEid.getOrDefault(provision.parent(), root);
            var branch = grown(provision, holder);
            byEid.put(provision.eid(), branch);
            order.add(branch);
        }
    }

    /// The text after the act; as it was where there is no such provision or the act does not fit it.
    public static Cut apply(Cut cut, Correction correction) {
        var repair = new Repair(cut);
        var branch = repair.byEid.get(correction.eid());
        if (branch == null) return correction.act() == Correction.Act.SEEN ? repair.seen(correction) : cut;
        var words = correction.words() == null ? "" : correction.words();
        boolean done = switch (correction.act()) {
            case RETITLE -> retitle(branch, words);
            case MERGE -> repair.merge(branch);
            case SPLIT -> repair.split(branch, words);
            case INDENT -> repair.indent(branch);
            case OUTDENT -> repair.outdent(branch);
            case QUOTE -> repair.quote(branch);
            case PLAIN -> repair.plain(branch);
            case SEEN -> false;
        };
        return correction.act() == Correction.Act.SEEN ? repair.seen(correction) : done ? repair.done() : cut;
    }

    private Cut done() {
        var flat = new Flat(root);
        var left = new HashMap<String, CutProvision>();
        flat.provisions.forEach(provision -> left.put(provision.eid(), provision));
        var warnings = new ArrayList<CutWarning>();
        for (var warning : cut.warnings()) {
            boolean whole = warning.eid().isEmpty();
            if (whole || Standing.stands(warning, left.get(warning.eid()), flat.provisions)) warnings.add(warning);
        }
        flat.warnings.stream().filter(warning -> !warnings.contains(warning)).forEach(warnings::add);
        return new Cut(cut.title(), cut.language(), flat.provisions, warnings);
    }

    private Cut seen(Correction correction) {
        var left = cut.warnings().stream()
                .filter(warning -> !warning.eid().equals(correction.eid())
                        || !warning.kind().name().equals(correction.words()))
                .toList();
        return new Cut(cut.title(), cut.language(), cut.provisions(), left);
    }

    private Branch grown(CutProvision provision, Branch holder) {
        int inner = provision.eid().lastIndexOf("__");
        var prefix = provision.eid().substring(inner < 0 ? 0 : inner + 2).replaceFirst("_.*", "");
        var branch = new Branch(
                provision.kind(),
                prefix,
                provision.number(),
                Numeral.of(provision.number(), labels.vietnamese()),
                holder);
        holder.children.add(branch);
        branch.heading = provision.heading();
        branch.eid = provision.eid();
        branch.wid = provision.wid();
        branch.guid = provision.guid();
        if (!provision.text().isEmpty())
            provision.text().lines().map(Branch::apart).forEach(branch.words::add);
        return branch;
    }

    private static boolean retitle(Branch branch, String words) {
        branch.heading = words.isBlank() ? null : words;
        return true;
    }

    /// The provision with all below it becomes lines of the one before it.
    private boolean merge(Branch branch) {
        int at = order.indexOf(branch);
        if (at < 1) return false;
        var before = order.get(at - 1);
        detach(branch);
        told(branch).forEach(line -> before.words.add(Branch.apart(line)));
        return true;
    }

    /// All that a branch and its children say, labels included.
    private List<String> told(Branch branch) {
        var lines = new ArrayList<String>();
        var head = (label(branch) + (branch.heading == null ? "" : branch.heading)).strip();
        var words = branch.text().lines().toList();
        boolean inline = branch.heading == null && !head.isEmpty() && !words.isEmpty();
        if (inline) lines.add(head + " " + words.getFirst());
        else if (!head.isEmpty()) lines.add(head);
        lines.addAll(inline ? words.subList(1, words.size()) : words);
        branch.children.forEach(child -> lines.addAll(told(child)));
        return lines;
    }

    private String label(Branch branch) {
        var number = branch.number();
        if (number == null) return "";
        return switch (branch.kind) {
            case PART, CHAPTER, SECTION, SUBSECTION, ARTICLE -> word(branch.kind) + " " + number + ". ";
            case POINT -> number + ") ";
            case RECITAL -> "(" + number + ") ";
            default -> number + ". ";
        };
    }

    private String word(ProvisionKind kind) {
        if (!labels.vietnamese())
            return kind.word().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + kind.word().substring(1);
        return switch (kind) {
            case PART -> "Phần";
            case CHAPTER -> "Chương";
            case SECTION -> "Mục";
            case SUBSECTION -> "Tiểu mục";
            default -> "Điều";
        };
    }

    /// What stands from these words on becomes a provision of its own: what its label says, a text without one.
    private boolean split(Branch branch, String from) {
        var heading = branch.heading == null ? "" : branch.heading;
        var whole = heading.isEmpty() ? branch.text() : (heading + "\n" + branch.text());
        int at = from.isBlank() ? -1 : whole.indexOf(from.strip());
        if (at <= 0) return false;
        boolean inHeading = at < heading.length();
        var rest = whole.substring(at).strip();
        var kept = whole.substring(inHeading ? 0 : heading.isEmpty() ? 0 : heading.length() + 1, at)
                .strip();
        branch.words.clear();
        if (inHeading) branch.heading = kept;
        else kept.lines().map(Branch::apart).forEach(branch.words::add);
        place(branch, rest);
        return true;
    }

    private void place(Branch branch, String rest) {
        var label = labels.unit(rest);
        if (label == null) label = labels.items(rest).stream().findFirst().orElse(null);
        boolean item = label != null && label.kind() == ProvisionKind.POINT;
        boolean clause = label != null && item && label.clause() && branch.kind != ProvisionKind.POINT;
        var kind = label == null ? ProvisionKind.TEXT : clause ? ProvisionKind.PARAGRAPH : label.kind();
        boolean below = kind == ProvisionKind.TEXT || kind.compareTo(branch.kind) > 0;
        var holder = below || branch.parent == null ? branch : branch.parent;
        int place = below ? 0 : holder.children.indexOf(branch) + 1;
        var prefix = label == null ? "wrapup" : clause ? "para" : label.prefix();
        var fresh = label == null
                ? new Branch(kind, prefix, null, new Numeral(0, ""), holder)
                : new Branch(kind, prefix, label.number(), label.numeral(), holder);
        holder.children.add(place, fresh);
        var words = label == null ? rest : rest.substring(label.rest());
        words.lines().map(Branch::apart).forEach(fresh.words::add);
        if (!below) Moves.adopt(fresh, List.copyOf(branch.children));
    }

    private boolean indent(Branch branch) {
        var holder = branch.parent;
        int at = holder == null ? -1 : holder.children.indexOf(branch);
        if (holder == null || at < 1) return false;
        Moves.move(branch, holder.children.get(at - 1), -1, Moves.deeper(branch.kind));
        return true;
    }

    /// It comes to stand beside what held it; what followed it there goes with it, so that the order stays.
    private boolean outdent(Branch branch) {
        var holder = branch.parent;
        var above = holder == null ? null : holder.parent;
        if (holder == null || above == null) return false;
        int at = holder.children.indexOf(branch);
        var after = List.copyOf(holder.children.subList(at + 1, holder.children.size()));
        var moved = Moves.move(branch, above, above.children.indexOf(holder) + 1, holder.kind);
        Moves.adopt(moved, after);
        return true;
    }

    /// It is what an amending law wants to be read elsewhere: it goes into a quotation in the provision
    /// before it.
    private boolean quote(Branch branch) {
        int at = order.indexOf(branch);
        if (at < 1) return false;
        var quote = order.get(at - 1).grow(ProvisionKind.QUOTE, "qstr");
        Moves.move(branch, quote, -1, branch.kind);
        return true;
    }

    /// Its label and heading are words and no more; what it holds stands beside it.
    private boolean plain(Branch branch) {
        var holder = branch.parent;
        if (holder == null) return false;
        int at = holder.children.indexOf(branch);
        var children = List.copyOf(branch.children);
        branch.children.clear();
        var lines = told(branch);
        holder.children.remove(at);
        var text = new Branch(ProvisionKind.TEXT, "wrapup", null, new Numeral(0, ""), holder);
        lines.forEach(line -> text.words.add(Branch.apart(line)));
        holder.children.add(at, text);
        for (int i = 0; i < children.size(); i++) Moves.move(children.get(i), holder, at + 1 + i, children.get(i).kind);
        return true;
    }

    private static void detach(Branch branch) {
        Branch holder = branch.parent;
        if (holder != null) holder.children.remove(branch);
    }
}

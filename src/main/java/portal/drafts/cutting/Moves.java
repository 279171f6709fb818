package portal.drafts.cutting;

import java.util.List;
import portal.drafts.ProvisionKind;

/// Moves branches of a tree; those that are moved, and what they hold, are named anew.
final class Moves {
    private Moves() {}

    /// The kind of a provision one level further in.
    static ProvisionKind deeper(ProvisionKind kind) {
        return kind.compareTo(ProvisionKind.POINT) < 0 ? ProvisionKind.values()[kind.ordinal() + 1] : kind;
    }

    /// @param place among the children of its new holder; -1 for the end
    /// @return the branch in its new place
    static Branch move(Branch branch, Branch holder, int place, ProvisionKind kind) {
        if (branch.parent != null) branch.parent.children.remove(branch);
        var prefix = kind == branch.kind ? branch.prefix : prefix(kind);
        var moved = new Branch(kind, prefix, branch.number(), branch.numeral(), holder);
        moved.heading = branch.heading;
        moved.wid = branch.wid;
        moved.guid = branch.guid;
        moved.words.addAll(branch.words);
        holder.children.add(place < 0 ? holder.children.size() : place, moved);
        adopt(moved, List.copyOf(branch.children));
        return moved;
    }

    /// Takes others in at the end; each keeps its kind.
    static void adopt(Branch holder, List<Branch> others) {
        for (var other : others) move(other, holder, -1, other.kind);
    }

    private static String prefix(ProvisionKind kind) {
        return switch (kind) {
            case PART -> "part";
            case CHAPTER -> "chp";
            case SECTION -> "sec";
            case SUBSECTION -> "subsec";
            case ARTICLE -> "art";
            case PARAGRAPH -> "para";
            case RECITAL -> "rec";
            case ANNEX -> "att";
            case HEADING -> "hd";
            case QUOTE -> "qstr";
            case TEXT -> "wrapup";
            default -> kind.word();
        };
    }
}

package portal.comments.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;
import portal.drafts.ProvisionKind;

/// The units in which a text is read and its comments are counted: articles, and what stands beside them.
final class Outline {

    /// @param group eid of the chapter or part that holds it, or its own where it is one; null at the top
    /// @param members in document order, itself first
    record Unit(Provision head, @Nullable String group, List<Provision> members) {

        String eid() {
            return head.eid();
        }

        int sum(ToIntFunction<String> count) {
            return members.stream().map(Provision::eid).mapToInt(count).sum();
        }
    }

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Unit> byMember = new HashMap<>();
    private final Map<String, Provision> byEid = new HashMap<>();

    Outline(List<Provision> provisions) {
        Map<ProvisionId, Provision> known = new HashMap<>();
        for (Provision provision : provisions) {
            known.put(provision.id(), provision);
            byEid.put(provision.eid(), provision);
            if (units.isEmpty() || begins(provision, units.getLast())) {
                units.add(new Unit(provision, group(provision, known), new ArrayList<>()));
            }
            units.getLast().members().add(provision);
            byMember.put(provision.eid(), units.getLast());
        }
    }

    List<Unit> units() {
        return units;
    }

    /// The unit that a provision stands in.
    @Nullable
    Unit unit(String eid) {
        return byMember.get(eid);
    }

    @Nullable
    Provision provision(String eid) {
        return byEid.get(eid);
    }

    private static boolean begins(Provision provision, Unit before) {
        return switch (provision.kind()) {
            case PART, CHAPTER, SECTION, SUBSECTION, ARTICLE, ANNEX, HEADING, PREAMBLE, SIGNATURE -> true;
            case RECITAL -> before.head().kind() != ProvisionKind.RECITAL;
            case PARAGRAPH, POINT, TEXT, QUOTE, TABLE ->
                provision.depth() == 0 && before.head().kind() != ProvisionKind.TEXT;
        };
    }

    private static @Nullable String group(Provision provision, Map<ProvisionId, Provision> known) {
        String part = null;
        for (Provision at = provision; at != null; at = at.parent() == null ? null : known.get(at.parent())) {
            if (at.kind() == ProvisionKind.CHAPTER) {
                return at.eid();
            }
            part = at.kind() == ProvisionKind.PART ? at.eid() : part;
        }
        return part;
    }
}

package portal.comments.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.PolicyGroup;
import portal.drafts.PolicyGroupId;

/// The policies of the text that is read, and the one whose provisions alone are listed.
///
/// @param of the policy of each provision that has one, by eid
/// @param chosen null for all
record Policies(
        List<PolicyGroup> groups,
        Map<String, PolicyGroupId> of,
        @Nullable PolicyGroupId chosen) {

    static final Policies NONE = new Policies(List.of(), Map.of(), null);

    Policies only(@Nullable PolicyGroupId policy) {
        return new Policies(groups, of, policy);
    }

    boolean lets(String eid) {
        return chosen == null || chosen.equals(of.get(eid));
    }

    boolean lets(Outline.Unit unit) {
        return unit.members().stream().anyMatch(member -> lets(member.eid()));
    }
}

package portal.summary;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.PolicyGroup;
import portal.outcomes.OutcomeKind;

/// What is said of the provisions of one policy, and what became of it.
///
/// @param group null for what belongs to no policy
/// @param lackingReason decided, and nobody has said why
public record PolicySummary(
        @Nullable PolicyGroup group,
        int comments,
        Map<OutcomeKind, Integer> outcomes,
        int undecided,
        int lackingReason) {}

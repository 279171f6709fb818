package portal.outcomes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentId;

/// The last decision on a comment.
///
/// @param revision counts the decisions on the comment from 1
/// @param kind null where a decision was taken back
public record Outcome(
        CommentId comment,
        int revision,
        @Nullable OutcomeKind kind,
        @Nullable String reason,
        String decidedBy,
        Instant decidedAt) {

    /// Partly absorbed and explained ones need a reason before a table can be final (MISSION.md, promise 6).
    public boolean complete() {
        return switch (kind) {
            case null -> false;
            case ABSORBED, NOTED -> true;
            case PARTLY_ABSORBED, EXPLAINED -> reason != null && !reason.isBlank();
        };
    }
}

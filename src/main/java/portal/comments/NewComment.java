package portal.comments;

import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionId;
import portal.rounds.RoundId;

/// A comment to be entered, whatever its door.
///
/// @param provision null for the draft as a whole
/// @param words the only mandatory field
/// @param author null where the sender speaks in his or her own name
/// @param official whether it is the body's one answer
/// @param commandKey the same key of the same person gives the same comment
public record NewComment(
        RoundId round,
        @Nullable ProvisionId provision,
        @Nullable Passage passage,
        String words,
        @Nullable String wording,
        @Nullable String reason,
        @Nullable Kind kind,
        @Nullable Stance stance,
        Origin origin,
        @Nullable Author author,
        boolean official,
        String commandKey) {}

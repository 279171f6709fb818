package portal.workshops;

import org.jspecify.annotations.Nullable;
import portal.comments.Author;
import portal.comments.Kind;
import portal.drafts.ProvisionId;

/// An intervention to be recorded.
///
/// @param speaker a known person, or a typed name alone
/// @param provision null for the draft as a whole
/// @param commandKey the same key of the same person records once
public record Speaking(
        SessionId session,
        Author speaker,
        @Nullable ProvisionId provision,
        String words,
        @Nullable Kind kind,
        String commandKey) {}

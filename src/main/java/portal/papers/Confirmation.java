package portal.papers;

import org.jspecify.annotations.Nullable;
import portal.comments.Kind;
import portal.comments.Stance;
import portal.drafts.ProvisionId;

/// What a person makes of an excerpt.
///
/// @param provision null for the draft as a whole
/// @param words the excerpt's own unless they were edited
public record Confirmation(
        @Nullable ProvisionId provision,
        String words,
        @Nullable String wording,
        @Nullable String reason,
        @Nullable Kind kind,
        @Nullable Stance stance) {}

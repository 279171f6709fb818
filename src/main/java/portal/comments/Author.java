package portal.comments;

import org.jspecify.annotations.Nullable;
import portal.people.BodyId;
import portal.people.PersonId;

/// Whose words they are, where it is not the one who sends them: a speaker, or the sender of a letter.
///
/// @param person where the speaker is known to the portal
/// @param name as printed; of the body where it speaks as a body
public record Author(
        @Nullable PersonId person,
        @Nullable BodyId body,
        String name,
        @Nullable String titleVi,
        @Nullable String titleEn) {}

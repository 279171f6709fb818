package portal.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.people.PersonId;

/// What one reviewer thinks of a comment.
///
/// @param stance null where none is taken yet, or it was taken back
/// @param revision 0 where the reviewer has not spoken; counts the changes from 1
/// @param own whether it is the viewer's
public record StanceRow(
        PersonId person,
        String name,
        @Nullable ReviewStance stance,
        @Nullable String note,
        @Nullable Instant takenAt,
        int revision,
        boolean own) {}

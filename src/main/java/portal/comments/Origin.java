package portal.comments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a comment comes from, if not from its author's keyboard.
///
/// @param source opaque id of the excerpt, intervention or table row, known to the room of its door
/// @param page of the paper, from 1; null where the format has none
/// @param arrivedAt when what it is taken from reached the portal, which decides whether it is late; null for now
public record Origin(
        Door door,
        Procedure procedure,
        @Nullable UUID source,
        @Nullable Integer page,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        @Nullable Instant arrivedAt) {

    /// Typed into the portal.
    public static final Origin TYPED = new Origin(Door.TYPED, Procedure.POSTING, null, null, null, null);

    /// Entered as it arrives.
    public Origin(
            Door door,
            Procedure procedure,
            @Nullable UUID source,
            @Nullable Integer page,
            @Nullable String letterNumber,
            @Nullable LocalDate letterDate) {
        this(door, procedure, source, page, letterNumber, letterDate, null);
    }
}

package portal.workshops;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.rounds.RoundId;

/// A workshop to be held.
///
/// @param round under which what is said there is collected
/// @param sessions at least one, in order
public record NewWorkshop(
        RoundId round,
        String nameVi,
        @Nullable String nameEn,
        @Nullable String placeVi,
        @Nullable String placeEn,
        LocalDate heldOn,
        List<NewSession> sessions) {

    /// A session of that day, in the consultation's zone.
    public record NewSession(String topicVi, @Nullable String topicEn, LocalTime startsAt, LocalTime endsAt) {}
}

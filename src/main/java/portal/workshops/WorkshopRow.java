package portal.workshops;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.rounds.RoundId;

/// A workshop as lists show it, with its sessions in order.
public record WorkshopRow(
        WorkshopId id,
        RoundId round,
        String nameVi,
        @Nullable String nameEn,
        @Nullable String placeVi,
        @Nullable String placeEn,
        LocalDate heldOn,
        List<Session> sessions) {

    /// A session.
    ///
    /// @param startsAt local time in the consultation's zone
    /// @param said interventions that count
    public record Session(
            SessionId id,
            String topicVi,
            @Nullable String topicEn,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            int said) {

        public String topic(Locale locale) {
            return in(locale, topicVi, topicEn);
        }
    }

    public String name(Locale locale) {
        return in(locale, nameVi, nameEn);
    }

    public @Nullable String place(Locale locale) {
        return placeVi == null ? placeEn : in(locale, placeVi, placeEn);
    }

    /// Interventions in all sessions.
    public int said() {
        return sessions.stream().mapToInt(Session::said).sum();
    }

    private static String in(Locale locale, String vi, @Nullable String en) {
        return locale.getLanguage().equals("en") && en != null ? en : vi;
    }
}

package portal.rounds;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.drafts.VersionId;

/// One period of asking.
///
/// @param opensAt local time in the consultation's zone; the first instant that counts as within
/// @param closesAt local time in the zone; what comes later is late
public record Round(
        RoundId id,
        ConsultationId consultation,
        int number,
        String nameVi,
        @Nullable String nameEn,
        VersionId version,
        String versionNumber,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        ZoneId zone) {

    public Phase phase(Clock clock) {
        ZonedDateTime now = clock.instant().atZone(zone);
        if (now.isBefore(opensAt.atZone(zone))) {
            return Phase.UPCOMING;
        }
        return now.isBefore(closesAt.atZone(zone)) ? Phase.OPEN : Phase.CLOSED;
    }

    /// Whole calendar days from today to the closing day; negative after it.
    public long daysLeft(Clock clock) {
        return java.time.temporal.ChronoUnit.DAYS.between(
                clock.instant().atZone(zone).toLocalDate(), closesAt.toLocalDate());
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") && nameEn != null ? nameEn : nameVi;
    }
}

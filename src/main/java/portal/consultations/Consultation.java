package portal.consultations;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The case: what is consulted on, and by whom.
public record Consultation(
        ConsultationId id,
        String titleVi,
        @Nullable String titleEn,
        String agencyVi,
        @Nullable String agencyEn,
        @Nullable String committeeVi,
        @Nullable String committeeEn,
        ZoneId zone,
        boolean sample) {

    public String title(Locale locale) {
        return in(locale, titleVi, titleEn);
    }

    public String agency(Locale locale) {
        return in(locale, agencyVi, agencyEn);
    }

    static String in(Locale locale, String vi, @Nullable String en) {
        return locale.getLanguage().equals("en") && en != null ? en : vi;
    }
}

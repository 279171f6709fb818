package portal.consultations;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A consultation to be set up.
///
/// @param zone in which its deadlines are meant
/// @param sample whether it is sample data, named so on every page
public record NewConsultation(
        String titleVi,
        @Nullable String titleEn,
        String agencyVi,
        @Nullable String agencyEn,
        @Nullable String committeeVi,
        @Nullable String committeeEn,
        ZoneId zone,
        boolean sample) {}

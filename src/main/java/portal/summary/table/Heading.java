package portal.summary.table;

import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What stands above the table: whose it is, of what, and as of when.
///
/// @param sample invented data; said on the paper itself
/// @param national whether the text is a Vietnamese one, under the national title and by Vietnamese law
/// @param place from where the agency writes; null where nobody has said
/// @param at in the consultation's zone
/// @param mark the consultation's id, by which a table that comes back is known; empty for a table made of files
public record Heading(
        String titleVi,
        @Nullable String titleEn,
        String agencyVi,
        @Nullable String agencyEn,
        @Nullable String committeeVi,
        @Nullable String committeeEn,
        boolean sample,
        boolean national,
        @Nullable String place,
        LocalDateTime at,
        String mark) {

    public String title(Locale locale) {
        return english(locale) && titleEn != null ? titleEn : titleVi;
    }

    public String agency(Locale locale) {
        return english(locale) && agencyEn != null ? agencyEn : agencyVi;
    }

    public @Nullable String committee(Locale locale) {
        return english(locale) && committeeEn != null ? committeeEn : committeeVi;
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}

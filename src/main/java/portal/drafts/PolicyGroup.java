package portal.drafts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A policy of the draft, which may span articles of several chapters.
///
/// @param number its place among the policies, from 1
public record PolicyGroup(
        PolicyGroupId id,
        int number,
        String nameVi,
        @Nullable String nameEn) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") && nameEn != null ? nameEn : nameVi;
    }
}

package portal.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A body with its names as of today.
public record Body(
        BodyId id, BodyLevel level, String nameVi, @Nullable String nameEn) {

    /// The name in the language asked for, else in Vietnamese.
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") && nameEn != null ? nameEn : nameVi;
    }
}

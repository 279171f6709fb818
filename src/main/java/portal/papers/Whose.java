package portal.papers;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.people.BodyId;

/// What is open about whose a paper is. What a person said stands until a person says otherwise.
///
/// @param unnamed whether nobody has said it yet; nothing of the paper becomes a comment before
/// @param said who speaks as the paper itself names it, null where it does not
/// @param body known by that name, and not the one that the paper was sent for
/// @param mine whether the viewer holds an office in that body
public record Whose(
        boolean unnamed,
        @Nullable String said,
        @Nullable BodyId body,
        @Nullable String nameVi,
        @Nullable String nameEn,
        boolean mine) {

    /// Whether a person is asked.
    public boolean asks() {
        return unnamed || body != null;
    }

    /// Of the body that is suggested.
    public String name(Locale locale) {
        String name = locale.getLanguage().equals("en") && nameEn != null ? nameEn : nameVi;
        return name == null ? "" : name;
    }

    /// Whether the paper calls the suggested body as it is entered.
    public boolean literal() {
        return said != null
                && Stream.of(nameVi, nameEn)
                        .anyMatch(
                                name -> name != null && KnownBodies.folded(said).equals(KnownBodies.folded(name)));
    }
}

package portal.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A person with today's first capacity.
public record Person(
        PersonId id,
        String name,
        @Nullable String honorificVi,
        @Nullable String honorificEn,
        @Nullable String email,
        @Nullable CapacityId capacity,
        @Nullable BodyId body,
        @Nullable String bodyNameVi,
        @Nullable String bodyNameEn,
        @Nullable String titleVi,
        @Nullable String titleEn) {

    public @Nullable String bodyName(Locale locale) {
        return locale.getLanguage().equals("en") && bodyNameEn != null ? bodyNameEn : bodyNameVi;
    }

    /// The last of the given names with the first letters before it: "N. Lan".
    public String shortName() {
        String[] words = name.strip().split("\\s+");
        return words.length < 2 ? name : words[0].charAt(0) + ". " + words[words.length - 1];
    }
}

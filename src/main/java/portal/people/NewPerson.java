package portal.people;

import org.jspecify.annotations.Nullable;

/// A person to be entered, with the capacity in which he or she acts.
///
/// @param email also the login; null for a speaker who never signs in
public record NewPerson(
        String name,
        @Nullable String honorificVi,
        @Nullable String honorificEn,
        @Nullable String email,
        @Nullable BodyId body,
        @Nullable String titleVi,
        @Nullable String titleEn) {}

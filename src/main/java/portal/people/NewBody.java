package portal.people;

import org.jspecify.annotations.Nullable;

/// A body to be entered with its names of today.
public record NewBody(
        BodyLevel level,
        String nameVi,
        @Nullable String nameEn,
        @Nullable String shortVi,
        @Nullable String shortEn) {}

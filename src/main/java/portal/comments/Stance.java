package portal.comments;

import java.util.Locale;

/// For or against the provision it speaks of.
public enum Stance {
    SUPPORTS,
    SUPPORTS_WITH_CHANGES,
    OBJECTS;

    /// The word under which it is stored and under which messages name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Stance of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

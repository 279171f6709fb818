package portal.review;

import java.util.Locale;

/// What a reviewer says to a comment: it should be followed, it should not, or neither without more.
public enum ReviewStance {
    ENDORSE,
    OPPOSE,
    RESERVE;

    /// The word under which it is stored and under which messages name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ReviewStance of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package portal.outcomes;

import java.util.Locale;

/// What became of a comment (tiếp thu, tiếp thu một phần, giải trình, ghi nhận).
public enum OutcomeKind {
    ABSORBED,
    PARTLY_ABSORBED,
    EXPLAINED,
    NOTED;

    /// The word under which it is stored and under which messages name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OutcomeKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

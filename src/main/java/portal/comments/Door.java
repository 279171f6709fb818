package portal.comments;

import java.util.Locale;

/// How a comment came in.
public enum Door {
    TYPED,
    PAPER,
    SPOKEN,
    TABLE,
    LETTER;

    /// The word under which it is stored and under which messages name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Door of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

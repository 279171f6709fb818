package portal.comments;

import java.util.Locale;

/// What sort of remark a comment is. Proposed wording is a kind of its own and sets itself.
public enum Kind {
    BOTTLENECK,
    LIMITATION,
    PROPOSAL,
    QUESTION,
    CONSISTENCY,
    EDITORIAL,
    WORDING;

    /// The word under which it is stored and under which messages name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

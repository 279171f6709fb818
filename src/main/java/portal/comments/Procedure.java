package portal.comments;

import java.util.Locale;

/// Under what procedure a comment was asked for (research: three channels of the law, and the meetings).
public enum Procedure {
    POSTING,
    LETTER,
    POLICY_CONSULTATION,
    SOCIAL_CRITICISM,
    WORKSHOP,
    APPRAISAL,
    VERIFICATION;

    /// The word under which it is stored and under which messages name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Procedure of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

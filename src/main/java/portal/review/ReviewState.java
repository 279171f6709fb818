package portal.review;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.outcomes.OutcomeKind;

/// How far a comment is, as one may ask for it.
public enum ReviewState {
    UNDECIDED(null),
    ABSORBED(OutcomeKind.ABSORBED),
    PARTLY_ABSORBED(OutcomeKind.PARTLY_ABSORBED),
    EXPLAINED(OutcomeKind.EXPLAINED),
    NOTED(OutcomeKind.NOTED),
    /// Partly absorbed or explained, and nobody has said why.
    LACKING_REASON(null),
    /// Undecided, and the viewer has taken no stance on it.
    AWAITS_ME(null),
    /// Came after the close and does not count yet.
    LATE(null);

    private final @Nullable OutcomeKind outcome;

    ReviewState(@Nullable OutcomeKind outcome) {
        this.outcome = outcome;
    }

    /// The outcome it asks for, if it asks for one.
    public @Nullable OutcomeKind outcome() {
        return outcome;
    }

    /// The word in addresses and messages.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ReviewState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

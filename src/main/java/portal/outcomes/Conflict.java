package portal.outcomes;

import portal.platform.Refusal;

/// Someone else decided in the meantime. Nothing was overwritten; both texts are at hand.
public class Conflict extends Refusal {

    private final transient Outcome theirs;

    Conflict(Outcome theirs) {
        super("outcome.conflict", theirs.decidedBy());
        this.theirs = theirs;
    }

    /// What stands now.
    public Outcome theirs() {
        return theirs;
    }
}

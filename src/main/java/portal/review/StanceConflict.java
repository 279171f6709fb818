package portal.review;

import org.jspecify.annotations.Nullable;
import portal.platform.Refusal;

/// The reviewer's own stance was changed elsewhere in the meantime. Nothing was overwritten; both texts are at hand.
public class StanceConflict extends Refusal {

    private final @Nullable String theirs;
    private final @Nullable String mine;

    StanceConflict(@Nullable String theirs, @Nullable String mine) {
        super("review.stance-conflict", theirs == null ? "" : theirs, mine == null ? "" : mine);
        this.theirs = theirs;
        this.mine = mine;
    }

    /// The note that stands now.
    public @Nullable String theirs() {
        return theirs;
    }

    /// The note that was not written.
    public @Nullable String mine() {
        return mine;
    }
}

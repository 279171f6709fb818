package portal.drafts.carrying;

import org.jspecify.annotations.Nullable;

/// Where an anchor stands in the new version.
///
/// @param provision eid in the new version; null where it is removed, or of the document as a whole
/// @param exact what stands at `start..end` of that provision's own words; null without a passage
/// @param confidence 0 to 1: the share of such placements a person would confirm
/// @param look whether a person should look
public record Placed(
        String id,
        Fate state,
        @Nullable String provision,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String exact,
        double confidence,
        boolean look) {

    /// What was removed before stays so.
    public static Placed removed(Anchor anchor) {
        return new Placed(anchor.id(), Fate.REMOVED, null, null, null, null, 1, false);
    }

    /// The same, for a place that nobody needs to look at.
    public Placed sure() {
        return new Placed(id, state, provision, start, end, exact, confidence, false);
    }

    static Placed at(Anchor anchor, Fate state, String provision, double confidence, boolean look) {
        return new Placed(anchor.id(), state, provision, null, null, null, confidence, look);
    }

    static Placed on(Anchor anchor, Fate state, Found found, double confidence, boolean look) {
        return new Placed(anchor.id(), state, found.eid(), found.start(), found.end(), found.exact(), confidence, look);
    }
}

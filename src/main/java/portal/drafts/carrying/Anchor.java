package portal.drafts.carrying;

import org.jspecify.annotations.Nullable;

/// A place in the old version.
///
/// @param id whatever the caller knows it by
/// @param provision eid; null for the document as a whole
/// @param start of the passage in the provision's own words, UTF-16 units; equal to `end` for the provision as a whole
/// @param exact the words there; found again where the offsets are not right
public record Anchor(String id, @Nullable String provision, int start, int end, String exact) {

    public static Anchor whole(String id, @Nullable String provision) {
        return new Anchor(id, provision, 0, 0, "");
    }

    /// The same without its passage.
    public Anchor ofTheProvision() {
        return whole(id, provision);
    }

    boolean wholeProvision() {
        return end <= start && exact.isBlank();
    }
}

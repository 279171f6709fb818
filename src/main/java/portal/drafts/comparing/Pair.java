package portal.drafts.comparing;

import org.jspecify.annotations.Nullable;

/// A provision of the old version and what it is in the new one.
///
/// @param old eid; null where it is inserted
/// @param now eid; null where it is deleted
/// @param similarity of heading and own words, 0 to 1: two times the words kept, by the words of both
public record Pair(@Nullable String old, @Nullable String now, Change change, double similarity) {

    /// Whether the words themselves changed.
    public boolean reworded() {
        return old != null && now != null && similarity < 1;
    }
}

package portal.review;

import org.jspecify.annotations.Nullable;
import portal.comments.Door;
import portal.comments.Kind;
import portal.drafts.PolicyGroupId;
import portal.people.BodyId;

/// Which comments a reviewer wants to see; null leaves a side open. It reads as a sentence and travels in an address.
///
/// @param place eid of a chapter, an article or anything below; empty for the draft as a whole
/// @param policy to which the provision belongs
/// @param words all of them in the comment, in any case and with or without diacritics
public record ReviewFilter(
        @Nullable String place,
        @Nullable PolicyGroupId policy,
        @Nullable BodyId body,
        @Nullable Kind kind,
        @Nullable Door door,
        @Nullable ReviewState state,
        @Nullable String words) {

    public static final ReviewFilter ALL = new ReviewFilter(null, null, null, null, null, null, null);

    public ReviewFilter at(@Nullable String where) {
        return new ReviewFilter(where, policy, body, kind, door, state, words);
    }

    public ReviewFilter under(@Nullable PolicyGroupId group) {
        return new ReviewFilter(place, group, body, kind, door, state, words);
    }

    public ReviewFilter from(@Nullable BodyId who) {
        return new ReviewFilter(place, policy, who, kind, door, state, words);
    }

    public ReviewFilter of(@Nullable Kind sort) {
        return new ReviewFilter(place, policy, body, sort, door, state, words);
    }

    public ReviewFilter by(@Nullable Door way) {
        return new ReviewFilter(place, policy, body, kind, way, state, words);
    }

    public ReviewFilter in(@Nullable ReviewState standing) {
        return new ReviewFilter(place, policy, body, kind, door, standing, words);
    }

    public ReviewFilter saying(@Nullable String said) {
        return new ReviewFilter(
                place, policy, body, kind, door, state, said == null || said.isBlank() ? null : said.strip());
    }
}

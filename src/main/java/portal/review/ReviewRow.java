package portal.review;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentId;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Stance;
import portal.outcomes.OutcomeKind;
import portal.people.PersonId;

/// A line of the review list.
///
/// @param eid null for the draft as a whole
/// @param words the first of them
/// @param repeated whether the line above speaks of the same provision
/// @param marks the stances taken, one a reviewer
public record ReviewRow(
        CommentId id,
        String number,
        @Nullable String eid,
        @Nullable Kind kind,
        @Nullable Stance stance,
        String words,
        Signature signature,
        List<Mark> marks,
        @Nullable OutcomeKind outcome,
        boolean late,
        boolean repeated) {

    /// A reviewer's stance.
    public record Mark(PersonId person, ReviewStance stance) {}

    /// Who speaks.
    public record Signature(
            String author,
            boolean official,
            Door door,
            @Nullable String bodyVi,
            @Nullable String bodyEn) {

        /// The body where it answers as one or by letter, else the person; a list has no room for both.
        public String brief(Locale locale) {
            String body = body(locale);
            return body == null ? author : body;
        }

        public @Nullable String body(Locale locale) {
            return locale.getLanguage().equals("en") && bodyEn != null ? bodyEn : bodyVi;
        }
    }
}

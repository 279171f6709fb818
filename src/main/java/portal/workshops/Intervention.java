package portal.workshops;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.comments.Author;
import portal.comments.CommentId;
import portal.people.BodyId;
import portal.people.PersonId;

/// What was said, as the list under the rapporteur's fields shows it.
///
/// @param eid address of its provision; null for the draft as a whole
/// @param own whether the viewer typed it
public record Intervention(
        CommentId comment,
        String number,
        @Nullable String eid,
        @Nullable PersonId person,
        @Nullable BodyId body,
        String speaker,
        @Nullable String titleVi,
        @Nullable String titleEn,
        @Nullable String bodyVi,
        @Nullable String bodyEn,
        String words,
        Instant saidAt,
        boolean own) {

    /// The speaker, to speak again.
    public Author author() {
        return new Author(person, body, speaker, titleVi, titleEn);
    }

    /// The speaker with the body of that day; one without a body with the office that was typed.
    public String from(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String bodyName = english && bodyEn != null ? bodyEn : bodyVi;
        String title = english && titleEn != null ? titleEn : titleVi;
        String belongs = bodyName == null ? title : bodyName;
        return belongs == null ? speaker : speaker + ", " + belongs;
    }
}

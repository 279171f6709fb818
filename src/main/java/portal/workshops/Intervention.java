package portal.workshops;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentId;

/// What was said, as the list under the rapporteur's fields shows it.
///
/// @param eid address of its provision; null for the draft as a whole
/// @param own whether the viewer typed it
public record Intervention(
        CommentId comment,
        String number,
        @Nullable String eid,
        String speaker,
        @Nullable String bodyVi,
        @Nullable String bodyEn,
        String words,
        Instant saidAt,
        boolean own) {

    /// The speaker with the body of that day.
    public String from(Locale locale) {
        String body = locale.getLanguage().equals("en") && bodyEn != null ? bodyEn : bodyVi;
        return body == null ? speaker : speaker + ", " + body;
    }
}

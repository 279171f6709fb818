package portal.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentId;
import portal.comments.Kind;
import portal.comments.Stance;

/// One comment with all that a decision needs.
///
/// @param words in place of redacted ones, the reason of the redaction
/// @param reason why the author asks for it
/// @param submittedAt in the consultation's zone
/// @param page of the paper it stands on
public record ReviewDetail(
        CommentId id,
        String number,
        @Nullable Kind kind,
        @Nullable Stance stance,
        ReviewRow.Signature signature,
        @Nullable String titleVi,
        @Nullable String titleEn,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        @Nullable Integer page,
        LocalDateTime submittedAt,
        boolean late,
        boolean redacted,
        String words,
        @Nullable String wording,
        @Nullable String reason,
        @Nullable Place place) {

    /// The provision it speaks of, in the language of the passage, else in the viewer's.
    ///
    /// @param start of the passage in `words`, UTF-16 units; null where the whole provision is meant
    public record Place(
            String eid,
            @Nullable String heading,
            String words,
            @Nullable Integer start,
            @Nullable Integer end) {}

    public @Nullable String title(Locale locale) {
        return locale.getLanguage().equals("en") && titleEn != null ? titleEn : titleVi;
    }
}

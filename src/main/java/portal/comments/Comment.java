package portal.comments;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionId;
import portal.drafts.carrying.Fate;
import portal.people.BodyId;
import portal.people.PersonId;

/// A comment as its readers see it, in its last edition.
///
/// @param eid address of its provision; null for the draft as a whole
/// @param words in place of redacted ones, the reason of the redaction
/// @param wording proposed in place of the provision's own words
/// @param passageStart of what the provision says now; with `passageEnd` null where the words are gone
/// @param passageExact the words it was made on, whatever became of them
/// @param earlier null on the version it was made on
/// @param own whether the viewer wrote or sent it
public record Comment(
        CommentId id,
        long seq,
        String number,
        @Nullable ProvisionId provision,
        @Nullable String eid,
        @Nullable Integer passageStart,
        @Nullable Integer passageEnd,
        @Nullable String passageExact,
        @Nullable String passageLanguage,
        Door door,
        @Nullable Integer page,
        @Nullable PersonId person,
        @Nullable BodyId body,
        boolean official,
        String authorName,
        @Nullable String bodyNameVi,
        @Nullable String bodyNameEn,
        @Nullable String letterNumber,
        @Nullable Kind kind,
        @Nullable Stance stance,
        Instant submittedAt,
        boolean late,
        boolean withdrawn,
        boolean own,
        String words,
        @Nullable String wording,
        @Nullable String reason,
        @Nullable Earlier earlier) {

    /// Where a comment on an earlier version was made, and how it came to where it stands now.
    ///
    /// @param version number of that version
    /// @param eid its address there; null for the draft as a whole
    public record Earlier(String version, @Nullable String eid, Fate fate) {}

    /// Who is printed: the body where it answers as a body or by letter, else the person with the body.
    public String from(Locale locale) {
        String bodyName = locale.getLanguage().equals("en") && bodyNameEn != null ? bodyNameEn : bodyNameVi;
        if (bodyName == null) {
            return authorName;
        }
        return official || door == Door.LETTER || door == Door.PAPER ? bodyName : authorName + ", " + bodyName;
    }
}

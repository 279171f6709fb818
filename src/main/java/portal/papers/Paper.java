package portal.papers;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.documents.DocumentId;
import portal.documents.extraction.ExtractionStatus;
import portal.drafts.VersionId;
import portal.people.BodyId;
import portal.people.PersonId;
import portal.rounds.RoundId;

/// An uploaded position paper and how far it is.
///
/// @param status null while the worker has not read the file
/// @param problem stable key of what was wrong with the file, null where nothing was
/// @param pages 0 where the format has none
/// @param linkedAt when links were proposed, none where the file has no text; null before
/// @param excerpts all of them
/// @param settled those confirmed or dropped
/// @param own whether it is the viewer's or was uploaded by the viewer
/// @param held whether a secrecy stamp holds it back; stamp its words, kept after it was let go on
/// @param ocr how far the reading of its pictures is: waiting, done, nothing; null where it has a text of its own
/// @param repeats an earlier paper with the same words; likeness their share, 0..1
/// @param whose what is open about whose it is
/// @param objections what its author says against what was made of it
public record Paper(
        PaperId id,
        ConsultationId consultation,
        RoundId round,
        VersionId version,
        DocumentId document,
        String fileName,
        long bytes,
        @Nullable ExtractionStatus status,
        @Nullable String problem,
        @Nullable String language,
        int pages,
        @Nullable BodyId body,
        @Nullable String bodyNameVi,
        @Nullable String bodyNameEn,
        PersonId person,
        String personName,
        boolean official,
        Instant receivedAt,
        @Nullable Instant linkedAt,
        int excerpts,
        int settled,
        boolean own,
        boolean held,
        @Nullable String stamp,
        @Nullable String ocr,
        @Nullable PaperId repeats,
        double likeness,
        int objections,
        Whose whose) {

    /// Whose paper it is: the body's where it speaks for one, else the person's; the file's name while nobody has said.
    public String from(Locale locale) {
        if (whose.unnamed()) {
            return fileName;
        }
        String body = locale.getLanguage().equals("en") && bodyNameEn != null ? bodyNameEn : bodyNameVi;
        return body == null ? personName : body;
    }

    public boolean hasText() {
        return status != null && status.hasText(problem);
    }

    /// Whether its words were read from pictures by a machine.
    public boolean read() {
        return "done".equals(ocr);
    }

    /// Whether its pictures wait to be read.
    public boolean waits() {
        return "waiting".equals(ocr);
    }

    public PaperState state() {
        if (held) {
            return PaperState.HELD;
        }
        if (status == null) {
            return PaperState.READING;
        }
        if (hasText() && linkedAt == null) {
            return PaperState.LINKING;
        }
        if (excerpts == 0) {
            return hasText() ? PaperState.NOTHING_FOUND : PaperState.BY_HAND;
        }
        return settled < excerpts ? PaperState.OPEN : PaperState.SETTLED;
    }
}

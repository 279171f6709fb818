package portal.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.documents.DocumentId;
import portal.documents.extraction.ExtractionStatus;
import portal.documents.extraction.Problem;

/// A file that was sent to become a version and was held back: by a secrecy stamp, or by what the virus scanner found.
///
/// @param held not so where it was let go on and has become no version yet
/// @param stamp its words, or what the virus scanner calls what it found
/// @param status null while it waits for the worker
/// @param problem stable key of what was wrong, or what it waits for; null where nothing was
public record HeldDraft(
        DocumentId document,
        String name,
        String sender,
        Instant receivedAt,
        boolean held,
        String stamp,
        @Nullable ExtractionStatus status,
        @Nullable String problem) {

    /// Whether the virus scanner found something.
    public boolean infected() {
        return Problem.INFECTED.equals(problem);
    }

    /// Whether it was let go on and its reading has not ended yet.
    public boolean awaited() {
        return !held && status == null;
    }

    /// Whether it waits for the virus scanner, which does not answer.
    public boolean silent() {
        return awaited() && Problem.SCANNER_SILENT.equals(problem);
    }

    /// Whether it can be brought in.
    public boolean ready() {
        return !held && status != null && status.hasText(problem);
    }
}

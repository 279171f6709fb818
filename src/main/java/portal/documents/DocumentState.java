package portal.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.documents.extraction.ExtractionStatus;

/// A received file and how far its reading is.
///
/// @param status null while it waits for the worker
/// @param problem stable key of what was wrong, null where nothing was
/// @param pages 0 where the format has none
public record DocumentState(
        DocumentId id,
        String name,
        String sha256,
        long bytes,
        Instant receivedAt,
        @Nullable ExtractionStatus status,
        @Nullable String problem,
        @Nullable String mime,
        @Nullable String language,
        int pages) {

    public boolean read() {
        return status != null;
    }

    /// Whether there is text to work with, also from a file that is only locked against changes.
    public boolean hasText() {
        return status != null && status.hasText(problem);
    }
}

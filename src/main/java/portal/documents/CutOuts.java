package portal.documents;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import portal.documents.extraction.Extracted;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.Problem;
import portal.documents.extraction.Region;
import portal.people.Viewer;
import portal.platform.Refusal;

/// Reads the words in parts of pages, for whoever works at a paper that has none of its own.
@Component
public class CutOuts {

    private static final Words NONE = new Words("", Problem.NOT_FOUND);

    private final Documents documents;
    private final Extraction regions;

    CutOuts(Documents documents, @Qualifier("regions") Extraction regions) {
        this.documents = documents;
        this.regions = regions;
    }

    /// What was read of a part.
    ///
    /// @param text its paragraphs; empty where nothing was read
    /// @param problem why, a key of [Problem]; null where words were read
    public record Words(String text, @Nullable String problem) {}

    /// The words, as soon as they are read; nobody who asks is kept waiting. Of a file that the viewer may not have
    /// there are none.
    ///
    /// @param page from 1
    public CompletableFuture<Words> read(Viewer viewer, DocumentId document, int page, Region region) {
        return CompletableFuture.supplyAsync(() -> now(viewer, document, page, region), Thread::startVirtualThread);
    }

    private Words now(Viewer viewer, DocumentId document, int page, Region region) {
        try {
            return documents
                    .open(viewer, document)
                    .map(place -> words(regions.recognise(place, page, region)))
                    .orElse(NONE);
        } catch (Refusal refusal) {
            boolean infected = refusal.key().equals(Passing.INFECTED);
            return new Words("", infected ? Problem.INFECTED : Problem.SCANNER_SILENT);
        }
    }

    private static Words words(Extracted found) {
        return found.hasText() ? new Words(found.text(), null) : new Words("", found.problem());
    }
}

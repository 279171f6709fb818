package portal.drafts;

import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.DRAFT_FILE;
import static portal.db.Tables.RENDERING;
import static portal.db.Tables.VERSION;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import portal.documents.DocumentId;
import portal.documents.FileOwner;
import portal.people.Viewer;

/// Whoever may read a version may have the file it came from, and whoever may bring in the next one what was sent for
/// it.
@Component
class DraftFiles implements FileOwner {

    private final DSLContext db;
    private final DraftQueries drafts;
    private final HeldDraftQueries sent;

    DraftFiles(DSLContext db, DraftQueries drafts, HeldDraftQueries sent) {
        this.db = db;
        this.drafts = drafts;
        this.sent = sent;
    }

    @Override
    public Set<DocumentId> downloadable(Viewer viewer, Collection<DocumentId> files) {
        List<UUID> ids = files.stream().map(DocumentId::value).toList();
        return new HashSet<>(db.select(RENDERING.DOCUMENT_ID)
                .from(RENDERING)
                .join(VERSION)
                .on(VERSION.ID.eq(RENDERING.VERSION_ID))
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .where(RENDERING.DOCUMENT_ID.in(ids), drafts.visibleTo(viewer))
                .union(db.select(DRAFT_FILE.DOCUMENT_ID)
                        .from(DRAFT_FILE)
                        .join(DOCUMENT)
                        .on(DOCUMENT.ID.eq(DRAFT_FILE.DOCUMENT_ID))
                        .where(DRAFT_FILE.DOCUMENT_ID.in(ids), sent.visibleTo(viewer)))
                .fetch(row -> new DocumentId(row.value1())));
    }
}

package portal.drafts;

import static portal.db.Tables.DRAFT;
import static portal.db.Tables.RENDERING;
import static portal.db.Tables.VERSION;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import portal.documents.DocumentId;
import portal.documents.FileOwner;
import portal.people.Viewer;

/// Whoever may read a version may have the file it came from.
@Component
class DraftFiles implements FileOwner {

    private final DSLContext db;
    private final DraftQueries drafts;

    DraftFiles(DSLContext db, DraftQueries drafts) {
        this.db = db;
        this.drafts = drafts;
    }

    @Override
    public Set<DocumentId> downloadable(Viewer viewer, Collection<DocumentId> files) {
        return new HashSet<>(db.selectDistinct(RENDERING.DOCUMENT_ID)
                .from(RENDERING)
                .join(VERSION)
                .on(VERSION.ID.eq(RENDERING.VERSION_ID))
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .where(
                        RENDERING.DOCUMENT_ID.in(
                                files.stream().map(DocumentId::value).toList()),
                        drafts.visibleTo(viewer))
                .fetch(row -> new DocumentId(row.value1())));
    }
}

package portal.papers;

import static portal.db.Tables.PAPER;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.documents.DocumentId;
import portal.documents.FileOwner;
import portal.people.Viewer;

/// Whoever may read a paper may have its file; of one that was taken back, its sender and who took it back.
@Component
class PaperFiles implements FileOwner {

    private final DSLContext db;
    private final Visible visible;

    PaperFiles(DSLContext db, Visible visible) {
        this.db = db;
        this.visible = visible;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<DocumentId> downloadable(Viewer viewer, Collection<DocumentId> files) {
        return new HashSet<>(db.selectDistinct(PAPER.DOCUMENT_ID)
                .from(PAPER)
                .where(
                        PAPER.DOCUMENT_ID.in(
                                files.stream().map(DocumentId::value).toList()),
                        visible.to(viewer).or(visible.withdrawn(viewer)))
                .fetch(row -> new DocumentId(row.value1())));
    }
}

package portal.summary;

import static portal.db.Tables.ISSUED_TABLE;
import static portal.db.Tables.TABLE_RETURN;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.documents.DocumentId;
import portal.documents.FileOwner;
import portal.people.Viewer;

/// Whoever may take a returned table in may have its file; whoever may export may have an issued one.
@Component
class ReturnFiles implements FileOwner {

    private final DSLContext db;
    private final Permissions permissions;

    ReturnFiles(DSLContext db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<DocumentId> downloadable(Viewer viewer, Collection<DocumentId> files) {
        List<UUID> ids = files.stream().map(DocumentId::value).toList();
        return new HashSet<>(db.select(TABLE_RETURN.DOCUMENT_ID)
                .from(TABLE_RETURN)
                .where(
                        TABLE_RETURN.DOCUMENT_ID.in(ids),
                        permissions.filter(
                                viewer, TABLE_RETURN.CONSULTATION_ID, Action.TABLE_RETURN, State.ANY, Relation.ANY))
                .union(db.select(ISSUED_TABLE.DOCUMENT_ID)
                        .from(ISSUED_TABLE)
                        .where(
                                ISSUED_TABLE.DOCUMENT_ID.in(ids),
                                permissions.filter(
                                        viewer,
                                        ISSUED_TABLE.CONSULTATION_ID,
                                        Action.TABLE_EXPORT,
                                        State.ANY,
                                        Relation.ANY)))
                .fetch(row -> new DocumentId(row.value1())));
    }
}

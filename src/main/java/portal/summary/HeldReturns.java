package portal.summary;

import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.TABLE_RETURN;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.documents.DocumentId;
import portal.documents.Holding;
import portal.people.Viewer;

/// What the secretariat decides of tables that came back and are held.
@Component
public class HeldReturns {

    private final DSLContext db;
    private final Permissions permissions;
    private final Holding holding;

    HeldReturns(DSLContext db, Permissions permissions, Holding holding) {
        this.db = db;
        this.permissions = permissions;
        this.holding = holding;
    }

    /// The stamp is none: the table can be taken in like any other. One in which the virus scanner found something is
    /// looked at once more.
    @Transactional
    public void release(Viewer viewer, ReturnId id) {
        holding.release(viewer, demanded(viewer, id));
    }

    /// The file goes; that it was there, and why it went, stays in the trail.
    @Transactional
    public void erase(Viewer viewer, ReturnId id, String reason) {
        holding.erase(viewer, demanded(viewer, id), reason);
    }

    public boolean mayDecide(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.TABLE_RELEASE);
    }

    private DocumentId demanded(Viewer viewer, ReturnId id) {
        var found = db.select(
                        TABLE_RETURN.CONSULTATION_ID.convertFrom(ConsultationId::new),
                        TABLE_RETURN.DOCUMENT_ID.convertFrom(DocumentId::new))
                .from(TABLE_RETURN)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(TABLE_RETURN.DOCUMENT_ID))
                .where(TABLE_RETURN.ID.eq(id.value()), DOCUMENT.ERASED_AT.isNull())
                .fetchOptional()
                .orElseThrow(Hidden::new);
        permissions.demand(viewer, found.value1(), Action.TABLE_RELEASE);
        return found.value2();
    }
}

package portal.drafts;

import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DRAFT_FILE;

import java.io.InputStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.Holding;
import portal.people.Viewer;

/// Takes in files that are to become versions, and what the secretariat decides of those that were held back.
@Component
public class HeldDrafts {

    private final DSLContext db;
    private final Permissions permissions;
    private final Documents documents;
    private final Holding holding;

    HeldDrafts(DSLContext db, Permissions permissions, Documents documents, Holding holding) {
        this.db = db;
        this.permissions = permissions;
        this.documents = documents;
        this.holding = holding;
    }

    /// Keeps a file that is to become a version of a draft of the consultation, once it has been read.
    public DocumentId receive(
            Viewer viewer, ConsultationId consultation, InputStream bytes, String name, String commandKey) {
        permissions.demand(viewer, consultation, Action.DRAFT_IMPORT);
        DocumentId document = documents.receive(viewer, bytes, name, commandKey);
        db.insertInto(DRAFT_FILE)
                .set(DRAFT_FILE.DOCUMENT_ID, document.value())
                .set(DRAFT_FILE.CONSULTATION_ID, consultation.value())
                .onConflictDoNothing()
                .execute();
        return document;
    }

    /// The stamp is none: the file is read like any other. One in which the virus scanner found something is looked at
    /// once more.
    @Transactional
    public void release(Viewer viewer, DocumentId document) {
        demand(viewer, document);
        holding.release(viewer, document);
    }

    /// The file goes; that it was there, and why it went, stays in the trail.
    @Transactional
    public void erase(Viewer viewer, DocumentId document, String reason) {
        demand(viewer, document);
        holding.erase(viewer, document, reason);
    }

    public boolean mayDecide(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.DRAFT_RELEASE);
    }

    private void demand(Viewer viewer, DocumentId document) {
        ConsultationId consultation = db.select(DRAFT_FILE.CONSULTATION_ID)
                .from(DRAFT_FILE)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(DRAFT_FILE.DOCUMENT_ID))
                .where(DRAFT_FILE.DOCUMENT_ID.eq(document.value()), DOCUMENT.ERASED_AT.isNull())
                .fetchOptional(row -> new ConsultationId(row.value1()))
                .orElseThrow(Hidden::new);
        permissions.demand(viewer, consultation, Action.DRAFT_RELEASE);
    }
}

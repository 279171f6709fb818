package portal.drafts;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.DRAFT_FILE;
import static portal.db.Tables.PERSON;
import static portal.db.Tables.RENDERING;
import static portal.platform.Columns.orNull;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.documents.DocumentId;
import portal.documents.extraction.ExtractionStatus;
import portal.people.Viewer;

/// Reads which files for a version were held back. One that is held is known to its sender and to whoever decides of
/// it; one that was let go on to all who may bring it in.
@Component
@Transactional(readOnly = true)
public class HeldDraftQueries {

    static final Condition HELD = DOCUMENT.SECRECY.eq("held").and(DOCUMENT.ERASED_AT.isNull());

    private final DSLContext db;
    private final Permissions permissions;

    HeldDraftQueries(DSLContext db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    /// The newest first; not those that were erased, or that have become a version.
    public List<HeldDraft> held(Viewer viewer, ConsultationId consultation) {
        return db.select(
                        DOCUMENT.ID.convertFrom(DocumentId::new),
                        DOCUMENT.NAME,
                        PERSON.NAME,
                        DOCUMENT.RECEIVED_AT,
                        field(HELD),
                        DOCUMENT.STAMP,
                        DOCUMENT_TEXT.STATUS.convertFrom(orNull(ExtractionStatus::valueOf)),
                        DOCUMENT_TEXT.PROBLEM)
                .from(DRAFT_FILE)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(DRAFT_FILE.DOCUMENT_ID))
                .join(DOCUMENT_TEXT)
                .on(DOCUMENT_TEXT.DOCUMENT_ID.eq(DOCUMENT.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(DOCUMENT.PERSON_ID))
                .where(
                        DRAFT_FILE.CONSULTATION_ID.eq(consultation.value()),
                        DOCUMENT.STAMP.isNotNull(),
                        DOCUMENT.ERASED_AT.isNull(),
                        visibleTo(viewer),
                        notExists(selectOne().from(RENDERING).where(RENDERING.DOCUMENT_ID.eq(DOCUMENT.ID))))
                .orderBy(DOCUMENT.SEQ.desc())
                .fetch(mapping(HeldDraft::new));
    }

    /// On rows of `draft_file` with their `document`.
    Condition visibleTo(Viewer viewer) {
        Condition own = DOCUMENT.PERSON_ID.eq(viewer.person().value());
        return may(viewer, Action.DRAFT_RELEASE)
                .or(may(viewer, Action.DRAFT_IMPORT).and(own.or(HELD.not())));
    }

    Condition may(Viewer viewer, Action action) {
        return permissions.filter(viewer, DRAFT_FILE.CONSULTATION_ID, action, State.ANY, Relation.ANY);
    }
}

package portal.summary;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.PERSON;
import static portal.db.Tables.TABLE_RETURN;

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
import portal.documents.extraction.Problem;
import portal.people.Viewer;

/// Reads which tables that came back are held. They are known to whoever sent them and to whoever decides of them.
@Component
@Transactional(readOnly = true)
public class HeldReturnQueries {

    static final Condition HELD = DOCUMENT.SECRECY.eq("held");
    static final Condition INFECTED = coalesce(DOCUMENT.SCAN, inline("")).eq("infected");

    private static final Condition SILENT =
            coalesce(DOCUMENT_TEXT.PROBLEM, inline("")).eq(Problem.SCANNER_SILENT);

    /// On rows of `table_return` with their `document`: whether the file may be used.
    static final Condition USABLE = DOCUMENT.ERASED_AT.isNull().andNot(HELD).andNot(INFECTED);

    private final DSLContext db;
    private final Permissions permissions;

    HeldReturnQueries(DSLContext db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    /// The newest first; not those that were erased.
    public List<HeldReturn> held(Viewer viewer, ConsultationId consultation) {
        return db.select(
                        TABLE_RETURN.ID.convertFrom(ReturnId::new),
                        DOCUMENT.NAME,
                        PERSON.NAME,
                        field(HELD),
                        field(SILENT),
                        field(INFECTED),
                        coalesce(DOCUMENT.STAMP, inline("")))
                .from(TABLE_RETURN)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(TABLE_RETURN.DOCUMENT_ID))
                .join(DOCUMENT_TEXT)
                .on(DOCUMENT_TEXT.DOCUMENT_ID.eq(DOCUMENT.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(TABLE_RETURN.RETURNED_BY))
                .where(
                        TABLE_RETURN.CONSULTATION_ID.eq(consultation.value()),
                        DOCUMENT.ERASED_AT.isNull(),
                        HELD.or(INFECTED),
                        visibleTo(viewer))
                .orderBy(TABLE_RETURN.SEQ.desc())
                .fetch(mapping(HeldReturn::new));
    }

    Condition visibleTo(Viewer viewer) {
        return may(viewer, Action.TABLE_RELEASE)
                .or(may(viewer, Action.TABLE_RETURN)
                        .and(TABLE_RETURN.RETURNED_BY.eq(viewer.person().value())));
    }

    Condition may(Viewer viewer, Action action) {
        return permissions.filter(viewer, TABLE_RETURN.CONSULTATION_ID, action, State.ANY, Relation.ANY);
    }
}

package portal.papers;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.PAPER;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.people.Viewer;

/// Which papers stand, and which of them a viewer may read: one's own, those of one's body, those of others where the
/// role may. One that a secrecy stamp holds back is known to its sender and to whoever decides of it.
@Component
class Visible {

    static final String HELD = "held";

    private final Permissions permissions;

    Visible(Permissions permissions) {
        this.permissions = permissions;
    }

    /// Neither taken back nor erased. Nothing else is listed, counted, linked or compared with.
    static Condition standing() {
        return PAPER.WITHDRAWN_AT.isNull();
    }

    Condition to(Viewer viewer) {
        return standing().and(ever(viewer));
    }

    /// Those that were taken back or erased too, for what was made of them.
    Condition ever(Viewer viewer) {
        return ever(viewer, PAPER.CONSULTATION_ID);
    }

    /// Those taken back that are the viewer's own, or that the viewer took back.
    Condition withdrawn(Viewer viewer) {
        Condition own = own(viewer).and(may(viewer, PAPER.CONSULTATION_ID, Relation.OWN));
        Condition taken =
                PAPER.WITHDRAWN_BY.eq(viewer.person().value()).and(may(viewer, PAPER.CONSULTATION_ID, Relation.OTHER));
        return PAPER.WITHDRAWN_BY.isNotNull().and(own.or(taken));
    }

    /// The same for papers of one consultation: what the viewer may there is asked once, not for each of them.
    Condition in(Viewer viewer, ConsultationId consultation) {
        return PAPER.CONSULTATION_ID
                .eq(consultation.value())
                .and(standing())
                .and(ever(viewer, val(consultation.value())));
    }

    private Condition ever(Viewer viewer, Field<UUID> consultation) {
        Condition free =
                PAPER.DOCUMENT_ID.notIn(select(DOCUMENT.ID).from(DOCUMENT).where(DOCUMENT.SECRECY.eq(HELD)));
        Condition others = ofBody(viewer)
                .and(may(viewer, consultation, Relation.BODY))
                .or(may(viewer, consultation, Relation.OTHER));
        return own(viewer)
                .and(may(viewer, consultation, Relation.OWN))
                .or(free.and(others))
                .or(permissions.filter(viewer, consultation, Action.PAPER_RELEASE, State.ANY, Relation.ANY));
    }

    Condition ofBody(Viewer viewer) {
        return ofBody(viewer, PAPER.BODY_ID);
    }

    Condition ofBody(Viewer viewer, Field<UUID> body) {
        return body.in(select(CAPACITY.BODY_ID)
                .from(CAPACITY)
                .where(
                        CAPACITY.PERSON_ID.eq(viewer.person().value()),
                        CAPACITY.VALID_TO.isNull(),
                        CAPACITY.BODY_ID.isNotNull()));
    }

    static Condition own(Viewer viewer) {
        UUID me = viewer.person().value();
        return PAPER.PERSON_ID.eq(me).or(PAPER.UPLOADED_BY.eq(me));
    }

    private Condition may(Viewer viewer, Field<UUID> consultation, Relation relation) {
        return permissions.filter(viewer, consultation, Action.PAPER_READ, State.ANY, relation);
    }
}

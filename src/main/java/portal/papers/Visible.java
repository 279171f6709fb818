package portal.papers;

import static org.jooq.impl.DSL.select;
import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.PAPER;

import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.people.Viewer;

/// Which papers a viewer may read: one's own, those of one's body, those of others where the role may.
@Component
class Visible {

    private final Permissions permissions;

    Visible(Permissions permissions) {
        this.permissions = permissions;
    }

    Condition to(Viewer viewer) {
        Condition body = PAPER.BODY_ID.in(select(CAPACITY.BODY_ID)
                .from(CAPACITY)
                .where(
                        CAPACITY.PERSON_ID.eq(viewer.person().value()),
                        CAPACITY.VALID_TO.isNull(),
                        CAPACITY.BODY_ID.isNotNull()));
        return own(viewer)
                .and(may(viewer, Relation.OWN))
                .or(body.and(may(viewer, Relation.BODY)))
                .or(may(viewer, Relation.OTHER));
    }

    static Condition own(Viewer viewer) {
        UUID me = viewer.person().value();
        return PAPER.PERSON_ID.eq(me).or(PAPER.UPLOADED_BY.eq(me));
    }

    private Condition may(Viewer viewer, Relation relation) {
        return permissions.filter(viewer, PAPER.CONSULTATION_ID, Action.PAPER_READ, State.ANY, relation);
    }
}

package portal.papers;

import static org.jooq.impl.DSL.count;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.PAPER;

import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.consultations.Waiting;
import portal.consultations.WaitingItem;
import portal.people.Viewer;
import portal.platform.Messages;

/// Says at home how many remarks in papers wait for the viewer to settle them.
@Component
class PapersWaiting implements Waiting {

    private final DSLContext db;
    private final Permissions permissions;
    private final Messages messages;

    PapersWaiting(DSLContext db, Permissions permissions, Messages messages) {
        this.db = db;
        this.permissions = permissions;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        Condition mine = Visible.own(viewer).and(may(viewer, Relation.OWN)).or(may(viewer, Relation.OTHER));
        return db.select(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN, count())
                .from(EXCERPT)
                .join(PAPER)
                .on(PAPER.ID.eq(EXCERPT.PAPER_ID))
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(PAPER.CONSULTATION_ID))
                .where(EXCERPT.STATE.eq("open"), PAPER.WITHDRAWN_AT.isNull(), mine)
                .groupBy(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN)
                .fetch(row -> new WaitingItem(
                        row.value4(),
                        messages.getTranslation("papers.waiting", locale),
                        locale.getLanguage().equals("en") && row.value3() != null ? row.value3() : row.value2(),
                        null,
                        "c/" + row.value1() + "/papers"));
    }

    private Condition may(Viewer viewer, Relation relation) {
        return permissions.filter(viewer, PAPER.CONSULTATION_ID, Action.EXCERPT_SETTLE, State.ANY, relation);
    }
}

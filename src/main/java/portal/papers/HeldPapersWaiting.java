package portal.papers;

import static org.jooq.impl.DSL.count;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.PAPER;

import java.util.List;
import java.util.Locale;
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

/// Says at home how many papers are held back until the viewer decides of them.
@Component
class HeldPapersWaiting implements Waiting {

    private final DSLContext db;
    private final Permissions permissions;
    private final Messages messages;

    HeldPapersWaiting(DSLContext db, Permissions permissions, Messages messages) {
        this.db = db;
        this.permissions = permissions;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        return db.select(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN, count())
                .from(PAPER)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(PAPER.DOCUMENT_ID))
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(PAPER.CONSULTATION_ID))
                .where(
                        DOCUMENT.SECRECY.eq("held"),
                        DOCUMENT.ERASED_AT.isNull(),
                        PAPER.WITHDRAWN_AT.isNull(),
                        permissions.filter(
                                viewer, PAPER.CONSULTATION_ID, Action.PAPER_RELEASE, State.ANY, Relation.ANY))
                .groupBy(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN)
                .fetch(row -> new WaitingItem(
                        row.value4(),
                        messages.getTranslation("papers.held.waiting", locale, row.value4()),
                        locale.getLanguage().equals("en") && row.value3() != null ? row.value3() : row.value2(),
                        null,
                        "c/" + row.value1() + "/papers"));
    }
}

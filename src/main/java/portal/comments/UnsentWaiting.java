package portal.comments;

import static org.jooq.impl.DSL.count;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.UNSENT;
import static portal.db.Tables.VERSION;

import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Waiting;
import portal.consultations.WaitingItem;
import portal.drafts.DraftQueries;
import portal.people.Viewer;
import portal.platform.Messages;

/// On the home page: comments that were begun and never sent.
@Component
class UnsentWaiting implements Waiting {

    private final DSLContext db;
    private final DraftQueries drafts;
    private final Messages messages;

    UnsentWaiting(DSLContext db, DraftQueries drafts, Messages messages) {
        this.db = db;
        this.drafts = drafts;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return db.select(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN, count())
                .from(UNSENT)
                .join(VERSION)
                .on(VERSION.ID.eq(UNSENT.VERSION_ID))
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(DRAFT.CONSULTATION_ID))
                .where(UNSENT.PERSON_ID.eq(viewer.person().value()), UNSENT.WORDS.ne(""), drafts.visibleTo(viewer))
                .groupBy(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN)
                .fetch(row -> new WaitingItem(
                        row.value4(),
                        messages.getTranslation("unsent.waiting", locale, row.value4()),
                        english && row.value3() != null ? row.value3() : row.value2(),
                        null,
                        "c/" + row.value1() + "/read"));
    }
}

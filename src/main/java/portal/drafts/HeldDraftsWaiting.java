package portal.drafts;

import static org.jooq.impl.DSL.count;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DRAFT_FILE;

import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.Waiting;
import portal.consultations.WaitingItem;
import portal.people.Viewer;
import portal.platform.Messages;

/// Says at home how many files for a version are held back until the viewer decides of them.
@Component
class HeldDraftsWaiting implements Waiting {

    private final DSLContext db;
    private final HeldDraftQueries queries;
    private final Messages messages;

    HeldDraftsWaiting(DSLContext db, HeldDraftQueries queries, Messages messages) {
        this.db = db;
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        return db.select(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN, count())
                .from(DRAFT_FILE)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(DRAFT_FILE.DOCUMENT_ID))
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(DRAFT_FILE.CONSULTATION_ID))
                .where(HeldDraftQueries.HELD, queries.may(viewer, Action.DRAFT_RELEASE))
                .groupBy(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN)
                .fetch(row -> new WaitingItem(
                        row.value4(),
                        messages.getTranslation("versions.held.waiting", locale, row.value4()),
                        locale.getLanguage().equals("en") && row.value3() != null ? row.value3() : row.value2(),
                        null,
                        "c/" + row.value1() + "/versions"));
    }
}

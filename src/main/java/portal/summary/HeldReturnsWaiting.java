package portal.summary;

import static org.jooq.impl.DSL.count;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.TABLE_RETURN;

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

/// Says at home how many tables that came back are held until the viewer decides of them.
@Component
class HeldReturnsWaiting implements Waiting {

    private final DSLContext db;
    private final HeldReturnQueries queries;
    private final Messages messages;

    HeldReturnsWaiting(DSLContext db, HeldReturnQueries queries, Messages messages) {
        this.db = db;
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        return db.select(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN, count())
                .from(TABLE_RETURN)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(TABLE_RETURN.DOCUMENT_ID))
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(TABLE_RETURN.CONSULTATION_ID))
                .where(HeldReturnQueries.HELD, DOCUMENT.ERASED_AT.isNull(), queries.may(viewer, Action.TABLE_RELEASE))
                .groupBy(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN)
                .fetch(row -> new WaitingItem(
                        row.value4(),
                        messages.getTranslation("returned.held.waiting", locale, row.value4()),
                        locale.getLanguage().equals("en") && row.value3() != null ? row.value3() : row.value2(),
                        null,
                        "c/" + row.value1() + "/returned"));
    }
}

package portal.consultations;

import static org.jooq.impl.DSL.count;
import static portal.db.Tables.CONSULTATION;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.platform.Messages;

/// Counts rows of a room by consultation, for the home page: one statement, one line for each consultation in which
/// something waits.
@Component
public class WaitingTally {

    private final DSLContext db;
    private final Messages messages;

    WaitingTally(DSLContext db, Messages messages) {
        this.db = db;
        this.messages = messages;
    }

    /// What is counted.
    ///
    /// @param rows joined with all that the condition speaks of
    /// @param consultation in which a row stands
    /// @param which of them wait for the viewer, and may be known to the viewer
    public record Counted(Table<?> rows, Field<UUID> consultation, Condition which) {}

    /// The newest consultation first.
    ///
    /// @param message key of the thing; its number is argument 0
    /// @param page below `c/<id>/`
    @Transactional(readOnly = true)
    public List<WaitingItem> items(Locale locale, Counted counted, String message, String page) {
        return db.select(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN, count())
                .from(counted.rows())
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(counted.consultation()))
                .where(counted.which())
                .groupBy(CONSULTATION.ID, CONSULTATION.SEQ, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN)
                .orderBy(CONSULTATION.SEQ.desc())
                .fetch(row -> new WaitingItem(
                        row.value4(),
                        messages.getTranslation(message, locale, row.value4()),
                        Consultation.in(locale, row.value2(), row.value3()),
                        null,
                        "c/" + row.value1() + "/" + page));
    }
}

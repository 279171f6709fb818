package portal.papers;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.PAPER;

import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import portal.documents.DocumentRead;

/// Queues a paper once its text is there, in the transaction that wrote down the text.
@Component
class Linking {

    private final DSLContext db;
    private final LinkingQueue queue;
    private final Withdrawals withdrawals;

    Linking(DSLContext db, LinkingQueue queue, Withdrawals withdrawals) {
        this.db = db;
        this.queue = queue;
        this.withdrawals = withdrawals;
    }

    /// A text that comes late, from a scan or a file let go on, is linked unless someone has begun by hand; one that
    /// comes
    /// behind another always.
    @EventListener
    void on(DocumentRead read) {
        withdrawals.hold(read.document());
        db.update(PAPER)
                .setNull(PAPER.LINKED_AT)
                .where(PAPER.DOCUMENT_ID.eq(read.document().value()), PAPER.LINKED_AT.isNotNull())
                .and(condition(read.more())
                        .or(notExists(selectOne().from(EXCERPT).where(EXCERPT.PAPER_ID.eq(PAPER.ID)))))
                .execute();
        db.select(PAPER.ID)
                .from(PAPER)
                .join(DOCUMENT_TEXT)
                .on(DOCUMENT_TEXT.DOCUMENT_ID.eq(PAPER.DOCUMENT_ID))
                .where(PAPER.DOCUMENT_ID.eq(read.document().value()), PAPER.LINKED_AT.isNull(), Visible.standing())
                .fetch(PAPER.ID)
                .forEach(queue::add);
    }
}

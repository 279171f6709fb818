package portal.documents;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Has files left unread whose room does not need them for now. Their bytes stay, and what was read of them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Pausing {

    /// On rows of `document_text`: those of files that are needed.
    static final Condition NEEDED = notExists(
            selectOne().from(DOCUMENT).where(DOCUMENT.ID.eq(DOCUMENT_TEXT.DOCUMENT_ID), DOCUMENT.PAUSED.isTrue()));

    private final DSLContext db;
    private final ReadingQueue queue;

    Pausing(DSLContext db, ReadingQueue queue) {
        this.db = db;
        this.queue = queue;
    }

    /// The file is not read further; its row is locked, so that it is held back before or after this act, not
    /// meanwhile.
    public void pause(DocumentId document) {
        db.update(DOCUMENT)
                .set(DOCUMENT.PAUSED, true)
                .where(DOCUMENT.ID.eq(document.value()))
                .execute();
    }

    /// The file is needed again: what was left unread is read.
    public void resume(DocumentId document) {
        int resumed = db.update(DOCUMENT)
                .set(DOCUMENT.PAUSED, false)
                .where(DOCUMENT.ID.eq(document.value()), DOCUMENT.PAUSED.isTrue())
                .execute();
        boolean unread = db.fetchExists(
                DOCUMENT_TEXT, DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()), DOCUMENT_TEXT.STATUS.isNull());
        if (resumed > 0 && unread) {
            queue.add(document.value());
        }
    }
}

package portal.documents;

import static portal.db.Tables.DOCUMENT_TEXT;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.documents.extraction.ExtractionStatus;

/// Has files read once more, after the worker or what reads pictures was mended.
@Component
class Reread {

    /// Files at which the worker failed, by time or by its death.
    static final Condition UNREAD =
            DOCUMENT_TEXT.STATUS.in(ExtractionStatus.CRASHED.name(), ExtractionStatus.TIMED_OUT.name());

    /// Scans in which no words were found.
    static final Condition WORDLESS = DOCUMENT_TEXT.OCR.eq(Found.NOTHING);

    private final DSLContext db;
    private final ReadingQueue queue;

    Reread(DSLContext db, ReadingQueue queue) {
        this.db = db;
        this.queue = queue;
    }

    int unread() {
        return db.fetchCount(DOCUMENT_TEXT, UNREAD);
    }

    int wordless() {
        return db.fetchCount(DOCUMENT_TEXT, WORDLESS);
    }

    @Transactional
    void readUnread() {
        List<UUID> files = db.select(DOCUMENT_TEXT.DOCUMENT_ID)
                .from(DOCUMENT_TEXT)
                .where(UNREAD)
                .fetch(DOCUMENT_TEXT.DOCUMENT_ID);
        db.update(DOCUMENT_TEXT)
                .setNull(DOCUMENT_TEXT.STATUS)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.in(files))
                .execute();
        files.forEach(queue::add);
    }

    @Transactional
    void readScans() {
        db.update(DOCUMENT_TEXT)
                .set(DOCUMENT_TEXT.OCR, Found.WAITING)
                .where(WORDLESS)
                .execute();
    }
}

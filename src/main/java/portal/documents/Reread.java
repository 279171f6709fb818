package portal.documents;

import static portal.db.Tables.DOCUMENT_TEXT;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.documents.extraction.ExtractionStatus;
import portal.documents.extraction.Problem;
import portal.people.Viewer;

/// Has files read once more, after the worker or what reads pictures was mended.
@Component
public class Reread {

    /// Files at which the worker failed, by time or by its death.
    static final Condition UNREAD = DOCUMENT_TEXT
            .STATUS
            .in(ExtractionStatus.CRASHED.name(), ExtractionStatus.TIMED_OUT.name())
            .and(Pausing.NEEDED);

    /// Files that were not looked at, since no worker started.
    private static final Condition UNTRIED =
            DOCUMENT_TEXT.PROBLEM.eq(Problem.WORKER_NOT_STARTED).and(DOCUMENT_TEXT.STATUS.isNotNull());

    /// Scans in which no words were found.
    static final Condition WORDLESS = DOCUMENT_TEXT.OCR.eq(Found.NOTHING).and(Pausing.NEEDED);

    private final DSLContext db;
    private final ReadingQueue queue;
    private final List<FileOwner> owners;

    Reread(DSLContext db, ReadingQueue queue, List<FileOwner> owners) {
        this.owners = owners;
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
        again(DOCUMENT_TEXT.DOCUMENT_ID.in(files));
        files.forEach(queue::add);
    }

    /// One that was not read because no worker started, for whoever may have the file.
    @Transactional
    public void readAgain(Viewer viewer, DocumentId document) {
        boolean mayHave = owners.stream()
                .anyMatch(owner -> owner.downloadable(viewer, List.of(document)).contains(document));
        if (mayHave && again(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()).and(UNTRIED)) > 0) {
            queue.add(document.value());
        }
    }

    private int again(Condition files) {
        return db.update(DOCUMENT_TEXT)
                .setNull(DOCUMENT_TEXT.STATUS)
                .setNull(DOCUMENT_TEXT.PROBLEM)
                .where(files)
                .execute();
    }

    @Transactional
    void readScans() {
        db.update(DOCUMENT_TEXT)
                .set(DOCUMENT_TEXT.OCR, Found.WAITING)
                .where(WORDLESS)
                .execute();
    }
}

package portal.documents;

import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;

import java.time.Clock;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.text.Text;
import portal.trail.Trail;

/// What becomes of files that are held back. Whether the viewer may decide it is asked by the room that calls.
@Component
public class Holding {

    static final int LONGEST_REASON = 400;

    private static final Condition STANDS = DOCUMENT.SECRECY.eq(Found.HELD).and(DOCUMENT.ERASED_AT.isNull());

    private final DSLContext db;
    private final Documents.Door door;
    private final Clock clock;
    private final Trail trail;
    private final ReadingQueue queue;

    Holding(DSLContext db, Documents.Door door, Clock clock, Trail trail, ReadingQueue queue) {
        this.db = db;
        this.door = door;
        this.clock = clock;
        this.trail = trail;
        this.queue = queue;
    }

    /// The stamp was none, or is lifted: the file is read like any other. One in which the virus scanner found
    /// something is looked at by it once more, and held again where it still does; of a stamp that says nothing.
    /// It counts as not read until it has been.
    ///
    /// @throws Refusal where the virus scanner should look at it and does not answer; it stays held then
    @Transactional
    public void release(Viewer viewer, DocumentId document) {
        boolean infected =
                db.fetchExists(DOCUMENT, DOCUMENT.ID.eq(document.value()), DOCUMENT.SCAN.eq(Scanning.INFECTED), STANDS);
        if (infected && door.scanning().silence().isPresent()) {
            throw new Refusal("document.held.silent");
        }
        int released = db.update(DOCUMENT)
                .set(DOCUMENT.SECRECY, Found.OPEN)
                .where(DOCUMENT.ID.eq(document.value()), STANDS)
                .execute();
        if (released > 0) {
            db.update(DOCUMENT)
                    .set(DOCUMENT.RELEASED_AT, clock.instant())
                    .set(DOCUMENT.RELEASED_BY, viewer.person().value())
                    .where(DOCUMENT.ID.eq(document.value()), DOCUMENT.SCAN.isDistinctFrom(Scanning.INFECTED))
                    .execute();
            db.update(DOCUMENT_TEXT)
                    .setNull(DOCUMENT_TEXT.STATUS)
                    .setNull(DOCUMENT_TEXT.PROBLEM)
                    .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()))
                    .execute();
            queue.add(document.value());
            record(viewer, "document.release", document.value());
        }
    }

    /// The bytes go; hash, date and reason stay. Bytes that another file shares stay with it.
    ///
    /// @throws Refusal without a reason, or with one that is too long
    @Transactional
    public void erase(Viewer viewer, DocumentId document, String reason) {
        String sha256 = db.select(DOCUMENT.SHA256)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(document.value()), STANDS)
                .fetchOne(DOCUMENT.SHA256);
        if (sha256 == null) {
            return;
        }
        String why = Text.clean(reason).strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refusal("document.held.reason", LONGEST_REASON);
        }
        db.update(DOCUMENT)
                .set(DOCUMENT.ERASED_AT, clock.instant())
                .set(DOCUMENT.ERASURE_REASON, why)
                .where(DOCUMENT.ID.eq(document.value()))
                .execute();
        record(viewer, "document.erase", document.value());
        boolean shared = db.fetchExists(DOCUMENT, DOCUMENT.SHA256.eq(sha256), DOCUMENT.ERASED_AT.isNull());
        if (!shared) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    door.vault().erase(sha256);
                }
            });
        }
    }

    private void record(Viewer viewer, String act, UUID document) {
        trail.record(viewer.person().value(), act, "document", document, null, "");
    }
}

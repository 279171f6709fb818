package portal.papers;

import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.PAPER;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import portal.consultations.Hidden;
import portal.documents.DocumentId;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.rounds.Round;
import portal.rounds.RoundId;

/// Writes papers.
@Repository
class PaperRepository {

    private final DSLContext db;
    private final Clock clock;
    private final LinkingQueue queue;

    PaperRepository(DSLContext db, Clock clock, LinkingQueue queue) {
        this.db = db;
        this.clock = clock;
        this.queue = queue;
    }

    /// The paper that the viewer made of the same file before.
    Optional<PaperId> received(Viewer viewer, RoundId round, DocumentId document) {
        return db.select(PAPER.ID)
                .from(PAPER)
                .where(
                        PAPER.DOCUMENT_ID.eq(document.value()),
                        PAPER.ROUND_ID.eq(round.value()),
                        PAPER.UPLOADED_BY.eq(viewer.person().value()))
                .limit(1)
                .fetchOptional(row -> new PaperId(row.value1()));
    }

    boolean memberOf(Viewer viewer, BodyId body) {
        return db.fetchExists(
                CAPACITY,
                CAPACITY.PERSON_ID.eq(viewer.person().value()),
                CAPACITY.BODY_ID.eq(body.value()),
                CAPACITY.VALID_TO.isNull());
    }

    /// The row of the file's text is locked: either the worker has finished and the paper is queued here, or it
    /// finishes after this transaction and finds the paper waiting.
    PaperId insert(Viewer viewer, Round round, DocumentId document, @Nullable BodyId body, boolean official) {
        var text = db.select(DOCUMENT_TEXT.STATUS)
                .from(DOCUMENT_TEXT)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(Hidden::new);
        PaperId id = PaperId.next();
        db.insertInto(PAPER)
                .set(PAPER.ID, id.value())
                .set(PAPER.CONSULTATION_ID, round.consultation().value())
                .set(PAPER.ROUND_ID, round.id().value())
                .set(PAPER.VERSION_ID, round.version().value())
                .set(PAPER.DOCUMENT_ID, document.value())
                .set(PAPER.BODY_ID, body == null ? null : body.value())
                .set(PAPER.PERSON_ID, viewer.person().value())
                .set(PAPER.OFFICIAL, official)
                .set(PAPER.UPLOADED_BY, viewer.person().value())
                .set(PAPER.RECEIVED_AT, clock.instant())
                .execute();
        if (text.value1() != null) {
            queue.add(id.value());
        }
        return id;
    }
}

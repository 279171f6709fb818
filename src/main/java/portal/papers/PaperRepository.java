package portal.papers;

import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.PAPER;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import portal.consultations.Hidden;
import portal.documents.DocumentId;
import portal.documents.Pausing;
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
    private final Pausing pausing;

    PaperRepository(DSLContext db, Clock clock, LinkingQueue queue, Pausing pausing) {
        this.db = db;
        this.clock = clock;
        this.queue = queue;
        this.pausing = pausing;
    }

    /// The paper that the viewer made of the same file before, and that stands.
    Optional<PaperId> received(Viewer viewer, RoundId round, DocumentId document) {
        return db.select(PAPER.ID)
                .from(PAPER)
                .where(
                        PAPER.DOCUMENT_ID.eq(document.value()),
                        PAPER.ROUND_ID.eq(round.value()),
                        PAPER.UPLOADED_BY.eq(viewer.person().value()),
                        Visible.standing())
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

    /// For whom a paper is sent.
    ///
    /// @param body null for the viewer alone, or where it is unnamed
    /// @param official whether it is the body's one answer, once the body is known
    record Sender(@Nullable BodyId body, boolean unnamed, boolean official) {}

    /// Whose the paper is from now on; what the paper says of it is not asked again.
    void name(PaperId paper, @Nullable BodyId body) {
        db.update(PAPER)
                .set(PAPER.BODY_ID, body == null ? null : body.value())
                .set(PAPER.OFFICIAL, body == null ? DSL.val(false) : PAPER.OFFICIAL)
                .set(PAPER.UNNAMED, false)
                .setNull(PAPER.SPEAKER_BODY)
                .where(PAPER.ID.eq(paper.value()))
                .execute();
    }

    /// Whether something of it is a comment.
    boolean confirmed(PaperId paper) {
        return db.fetchExists(EXCERPT, EXCERPT.PAPER_ID.eq(paper.value()), EXCERPT.STATE.eq("confirmed"));
    }

    /// The row of the file's text is locked: either the worker has finished and the paper is queued here, or it
    /// finishes after this transaction and finds the paper waiting.
    PaperId insert(Viewer viewer, Round round, DocumentId document, Sender sender) {
        pausing.resume(document);
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
                .set(PAPER.BODY_ID, sender.body() == null ? null : sender.body().value())
                .set(PAPER.UNNAMED, sender.unnamed())
                .set(PAPER.PERSON_ID, viewer.person().value())
                .set(PAPER.OFFICIAL, sender.official())
                .set(PAPER.UPLOADED_BY, viewer.person().value())
                .set(PAPER.RECEIVED_AT, clock.instant())
                .execute();
        if (text.value1() != null) {
            queue.add(id.value());
        }
        return id;
    }
}

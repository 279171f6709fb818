package portal.papers;

import static portal.db.Tables.COMMENT;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.PAPER;

import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import portal.consultations.ConsultationId;
import portal.documents.DocumentId;
import portal.people.Viewer;

/// Writes down that papers were taken back, and that they stand again.
@Repository
class WithdrawnRepository {

    private final DSLContext db;
    private final Clock clock;

    WithdrawnRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Who works on an open excerpt at this moment is overtaken: its version moves on.
    void takeBack(Viewer viewer, PaperId paper) {
        db.update(PAPER)
                .set(PAPER.WITHDRAWN_AT, clock.instant())
                .set(PAPER.WITHDRAWN_BY, viewer.person().value())
                .where(PAPER.ID.eq(paper.value()), Visible.standing())
                .execute();
        db.update(EXCERPT)
                .set(EXCERPT.ROW_VERSION, EXCERPT.ROW_VERSION.plus(1))
                .where(EXCERPT.PAPER_ID.eq(paper.value()), EXCERPT.STATE.eq("open"))
                .execute();
    }

    /// What is to be known of a paper to make it stand again.
    record Kept(PaperId id, ConsultationId consultation, DocumentId document) {}

    void putBack(PaperId paper) {
        db.update(PAPER)
                .setNull(PAPER.WITHDRAWN_AT)
                .setNull(PAPER.WITHDRAWN_BY)
                .where(PAPER.ID.eq(paper.value()), PAPER.WITHDRAWN_BY.isNotNull())
                .execute();
    }

    /// How many of its remarks are comments that were not taken back.
    int entered(PaperId paper) {
        return db.fetchCount(
                EXCERPT.join(COMMENT).on(COMMENT.ID.eq(EXCERPT.COMMENT_ID)),
                EXCERPT.PAPER_ID.eq(paper.value()),
                COMMENT.WITHDRAWN_AT.isNull());
    }

    /// Whether a paper that stands was made of the file.
    boolean needed(DocumentId document) {
        return db.fetchExists(PAPER, PAPER.DOCUMENT_ID.eq(document.value()), Visible.standing());
    }

    /// Whether the paper waits for its links: its text is there. The row of the text is locked, so that who writes it
    /// down finds the paper.
    boolean linkable(Kept paper) {
        String read = db.select(DOCUMENT_TEXT.STATUS)
                .from(DOCUMENT_TEXT)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(paper.document().value()))
                .forUpdate()
                .fetchOne(DOCUMENT_TEXT.STATUS);
        return read != null && db.fetchExists(PAPER, PAPER.ID.eq(paper.id().value()), PAPER.LINKED_AT.isNull());
    }

    /// Papers taken back of whose file it has turned out that it is held back.
    List<Kept> held(DocumentId document) {
        return db.select(PAPER.ID, PAPER.CONSULTATION_ID)
                .from(PAPER)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(PAPER.DOCUMENT_ID))
                .where(PAPER.DOCUMENT_ID.eq(document.value()), PAPER.WITHDRAWN_BY.isNotNull())
                .and(DOCUMENT.SECRECY.eq(Visible.HELD))
                .and(DOCUMENT.ERASED_AT.isNull())
                .fetch(row -> new Kept(new PaperId(row.value1()), new ConsultationId(row.value2()), document));
    }
}

package portal.papers;

import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.PAPER;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Recognises a paper that was sent before, or that repeats another one, when its text is there.
@Component
class Repeats {

    /// Share of like words from which on a paper counts as a repetition.
    private static final double LIKE = 0.75;

    private final DSLContext db;

    Repeats(DSLContext db) {
        this.db = db;
    }

    private record Earlier(UUID id, String sha256, String signature) {}

    /// @param signature of its text
    void note(PaperId paper, String signature) {
        db.update(PAPER)
                .set(PAPER.SIGNATURE, signature)
                .where(PAPER.ID.eq(paper.value()))
                .execute();
        var me = db.select(PAPER.CONSULTATION_ID, PAPER.SEQ, DOCUMENT.SHA256)
                .from(PAPER)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(PAPER.DOCUMENT_ID))
                .where(PAPER.ID.eq(paper.value()))
                .fetchSingle();
        List<Earlier> earlier = db.select(PAPER.ID, DOCUMENT.SHA256, PAPER.SIGNATURE)
                .from(PAPER)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(PAPER.DOCUMENT_ID))
                .where(PAPER.CONSULTATION_ID.eq(me.value1()), PAPER.SEQ.lt(me.value2()), PAPER.WITHDRAWN_AT.isNull())
                .orderBy(PAPER.SEQ)
                .fetch(row -> new Earlier(row.value1(), row.value2(), row.value3() == null ? "" : row.value3()));
        UUID repeated = null;
        double most = LIKE;
        for (Earlier other : earlier) {
            double likeness = other.sha256().equals(me.value3()) ? 1 : Likeness.of(signature, other.signature());
            if (likeness > most) {
                most = likeness;
                repeated = other.id();
            }
        }
        if (repeated != null) {
            db.update(PAPER)
                    .set(PAPER.REPEATS, repeated)
                    .set(PAPER.LIKENESS, most)
                    .where(PAPER.ID.eq(paper.value()))
                    .execute();
        }
    }
}

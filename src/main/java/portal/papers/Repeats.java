package portal.papers;

import static org.jooq.Records.mapping;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.PAPER;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.db.tables.Paper;

/// Recognises a paper that was sent before, or that repeats another one, when its text is there. Papers that do not
/// stand are not repeated.
@Component
class Repeats {

    /// Share of like words from which on a paper counts as a repetition.
    private static final double LIKE = 0.75;

    private static final Paper HERE = PAPER.as("here");

    private final DSLContext db;

    Repeats(DSLContext db) {
        this.db = db;
    }

    /// A paper with its words in small.
    ///
    /// @param signature null while it is not linked
    private record Signed(
            UUID id,
            long seq,
            String sha256,
            @Nullable String signature,
            @Nullable UUID repeats) {

        double like(Signed other) {
            return sha256.equals(other.sha256)
                    ? 1
                    : signature == null || other.signature == null ? 0 : Likeness.of(signature, other.signature);
        }
    }

    /// @param signature of its text
    void note(PaperId paper, String signature) {
        db.update(PAPER)
                .set(PAPER.SIGNATURE, signature)
                .where(PAPER.ID.eq(paper.value()))
                .execute();
        Repeated found = most(paper.value(), beside(paper));
        if (found.earlier() != null) {
            write(paper.value(), found);
        }
    }

    /// The paper was taken back: those that repeat it may repeat another one.
    void gone(PaperId paper) {
        List<Signed> all = beside(paper);
        all.stream().filter(other -> paper.value().equals(other.repeats())).forEach(other -> anew(other.id(), all));
    }

    /// The paper stands again: it may repeat an earlier one, and later ones it.
    void back(PaperId paper) {
        List<Signed> all = beside(paper);
        anew(paper.value(), all);
        all.stream()
                .filter(other -> other.id().equals(paper.value()))
                .forEach(me -> all.stream()
                        .filter(other -> other.seq() > me.seq() && other.signature() != null && other.like(me) > LIKE)
                        .forEach(later -> anew(later.id(), all)));
    }

    private List<Signed> beside(PaperId paper) {
        return db.select(PAPER.ID, PAPER.SEQ, DOCUMENT.SHA256, PAPER.SIGNATURE, PAPER.REPEATS)
                .from(PAPER)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(PAPER.DOCUMENT_ID))
                .join(HERE)
                .on(HERE.CONSULTATION_ID.eq(PAPER.CONSULTATION_ID))
                .where(HERE.ID.eq(paper.value()), Visible.standing())
                .orderBy(PAPER.SEQ)
                .fetch(mapping(Signed::new));
    }

    /// @param earlier null where it repeats none; likeness then too
    private record Repeated(
            @Nullable UUID earlier, @Nullable Double likeness) {}

    private void anew(UUID paper, List<Signed> all) {
        write(paper, most(paper, all));
    }

    private static Repeated most(UUID paper, List<Signed> all) {
        Signed me = all.stream()
                .filter(other -> other.id().equals(paper))
                .findFirst()
                .orElseThrow();
        Repeated most = new Repeated(null, null);
        double least = LIKE;
        for (Signed other : all) {
            double likeness = other.seq() < me.seq() ? me.like(other) : 0;
            if (likeness > least) {
                least = likeness;
                most = new Repeated(other.id(), likeness);
            }
        }
        return most;
    }

    private void write(UUID paper, Repeated found) {
        db.update(PAPER)
                .set(PAPER.REPEATS, found.earlier())
                .set(PAPER.LIKENESS, found.likeness())
                .where(PAPER.ID.eq(paper))
                .execute();
    }
}

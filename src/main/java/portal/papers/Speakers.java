package portal.papers;

import static portal.db.Tables.PAPER;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import portal.comments.Author;
import portal.people.BodyId;
import portal.people.Viewer;

/// In whose name an excerpt is entered. A row of a table may name its speaker: who settles the papers of all enters it
/// in that name; anyone else in the sender's, with the speaker before the words.
@Component
class Speakers {

    private final DSLContext db;
    private final KnownBodies bodies;
    private final Warrant warrant;

    Speakers(DSLContext db, KnownBodies bodies, Warrant warrant) {
        this.db = db;
        this.bodies = bodies;
        this.warrant = warrant;
    }

    /// @param official whether it is a body's one answer
    record Speech(Author author, String words, boolean official) {}

    Speech of(Viewer viewer, Settling settling, String words) {
        String name = settling.saidBy();
        if (name == null
                || name.isBlank()
                || KnownBodies.folded(name).equals(KnownBodies.folded(settling.personName()))) {
            return new Speech(settling.author(), words, settling.official());
        }
        Optional<BodyId> body = bodies.exactly(name);
        if (settling.body() != null && body.filter(settling.body()::equals).isPresent()) {
            return new Speech(settling.author(), words, settling.official());
        }
        return warrant.settlesAll(viewer, settling.consultation())
                ? new Speech(
                        new Author(null, body.orElse(null), name, null, null),
                        words,
                        settling.official() && body.isPresent())
                : new Speech(settling.author(), name + ": " + words, settling.official());
    }

    /// Keeps who speaks as the paper itself names it; the body that it means is suggested where it is not the one that
    /// the paper was sent for.
    void suggest(UUID paper, String said) {
        String name = Speaker.named(said);
        db.update(PAPER).set(PAPER.SPEAKER, name).where(PAPER.ID.eq(paper)).execute();
        bodies.exactly(said)
                .or(() -> bodies.meant(said))
                .ifPresent(body -> db.update(PAPER)
                        .set(PAPER.SPEAKER_BODY, body.value())
                        .where(PAPER.ID.eq(paper), PAPER.BODY_ID.isDistinctFrom(body.value()))
                        .execute());
    }
}

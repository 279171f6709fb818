package portal.papers;

import static portal.db.Tables.BODY_NAME;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import portal.comments.Author;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.text.Text;

/// In whose name an excerpt is entered. A row of a table may name its speaker: who settles the papers of all enters it
/// in that name; anyone else in the sender's, with the speaker before the words.
@Component
class Speakers {

    private final DSLContext db;
    private final Warrant warrant;

    Speakers(DSLContext db, Warrant warrant) {
        this.db = db;
        this.warrant = warrant;
    }

    /// @param official whether it is a body's one answer
    record Speech(Author author, String words, boolean official) {}

    Speech of(Viewer viewer, Settling settling, String words) {
        String name = settling.saidBy();
        if (name == null || name.isBlank() || folded(name).equals(folded(settling.personName()))) {
            return new Speech(settling.author(), words, settling.official());
        }
        Optional<BodyId> body = body(name);
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

    private Optional<BodyId> body(String name) {
        String sought = Text.fold(name.strip());
        return db.select(BODY_NAME.BODY_ID)
                .from(BODY_NAME)
                .where(BODY_NAME.VALID_TO.isNull())
                .and(BODY_NAME.FOLDED.eq(sought).or(BODY_NAME.SHORT_NAME.eq(name.strip())))
                .limit(1)
                .fetchOptional(row -> new BodyId(row.value1()));
    }

    private static String folded(String name) {
        return Text.fold(name).replaceAll("\\s+", " ").strip();
    }
}

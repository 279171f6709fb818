package portal.papers;

import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.PAPER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import portal.comments.Author;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.text.Text;

/// In whose name an excerpt is entered. A row of a table may name its speaker: who settles the papers of all enters it
/// in that name; anyone else in the sender's, with the speaker before the words.
@Component
class Speakers {

    private static final Pattern COMMITTEE = Pattern.compile("^(?:uy ban nhan dan|ubnd) ");

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

    /// Keeps who speaks as the paper itself names it; a body of that name is suggested where it is not the one that the
    /// paper was sent for.
    void suggest(UUID paper, String said) {
        String name = Speaker.named(said);
        db.update(PAPER).set(PAPER.SPEAKER, name).where(PAPER.ID.eq(paper)).execute();
        body(said)
                .or(() -> body(name))
                .ifPresent(body -> db.update(PAPER)
                        .set(PAPER.SPEAKER_BODY, body.value())
                        .where(PAPER.ID.eq(paper), PAPER.BODY_ID.isDistinctFrom(body.value()))
                        .execute());
    }

    /// The body known by that name today, or by that sign.
    Optional<BodyId> body(String name) {
        return db.select(BODY_NAME.BODY_ID)
                .from(BODY_NAME)
                .where(BODY_NAME.VALID_TO.isNull())
                .and(BODY_NAME.FOLDED.in(forms(name)).or(BODY_NAME.SHORT_NAME.eq(name.strip())))
                .orderBy(DSL.length(BODY_NAME.NAME).desc())
                .limit(1)
                .fetchOptional(row -> new BodyId(row.value1()));
    }

    /// A province is entered by its name alone, or as its people's committee, of which letters have the long form or
    /// the
    /// short one.
    private static List<String> forms(String name) {
        String folded = folded(name);
        String place = COMMITTEE.matcher(folded).replaceFirst("");
        return place.equals(folded) ? List.of(folded) : List.of("uy ban nhan dan " + place, "ubnd " + place, place);
    }

    private static String folded(String name) {
        return Text.fold(name).replaceAll("\\s+", " ").strip();
    }
}

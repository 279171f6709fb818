package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.consultations.Role.FOCAL;
import static portal.consultations.Role.PARTICIPANT;
import static portal.consultations.Role.REVIEWER;
import static portal.consultations.Role.SECRETARIAT;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.PAPER;

import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.people.Viewer;

/// The list of papers, of which only the newest are read.
@ParameterizedClass
@EnumSource(Backend.class)
class PaperPageTests {

    private final Scene scene;
    private final DSLContext db;
    private final PaperQueries queries;
    private final List<PaperId> sent;

    PaperPageTests(Backend backend) {
        scene = new Scenes(backend).open();
        db = backend.the(DSLContext.class);
        queries = backend.the(PaperQueries.class);
        Viewer focal = scene.the(FOCAL);
        sent = IntStream.range(0, 5)
                .mapToObj(i -> backend.the(Papers.class)
                        .receive(
                                focal,
                                scene.round(),
                                scene.scenes().read(focal, " ".repeat(i + 1), i + ".txt"),
                                scene.province(),
                                false))
                .toList();
    }

    @Test
    void theNewestComeFirstAndHowManyThereAreIsKnown() {
        assertThat(page(FOCAL, 2).papers()).extracting(Paper::id).containsExactly(sent.get(4), sent.get(3));
        assertThat(page(FOCAL, 2).all()).isEqualTo(5);
        assertThat(page(REVIEWER, 5).papers())
                .extracting(Paper::id)
                .containsExactly(sent.get(4), sent.get(3), sent.get(2), sent.get(1), sent.get(0));
        assertThat(page(REVIEWER, 100).all()).isEqualTo(5);
    }

    @Test
    void aPaperThatIsHeldBackOrErasedIsNeitherShownNorCounted() {
        db.update(DOCUMENT)
                .set(DOCUMENT.SECRECY, "held")
                .where(DOCUMENT.ID.eq(queries.paper(scene.the(FOCAL), sent.get(4))
                        .orElseThrow()
                        .document()
                        .value()))
                .execute();
        assertThat(page(REVIEWER, 2).papers()).extracting(Paper::id).containsExactly(sent.get(3), sent.get(2));
        assertThat(page(REVIEWER, 2).all()).isEqualTo(4);
        assertThat(page(SECRETARIAT, 2).all()).isEqualTo(5);
        assertThat(page(PARTICIPANT, 2)).isEqualTo(PaperPage.NONE);

        db.update(PAPER)
                .set(PAPER.WITHDRAWN_AT, PAPER.RECEIVED_AT)
                .where(PAPER.ID.eq(sent.get(4).value()))
                .execute();
        assertThat(page(SECRETARIAT, 2).all()).isEqualTo(4);
        assertThat(page(SECRETARIAT, 2).papers()).extracting(Paper::id).containsExactly(sent.get(3), sent.get(2));
    }

    @Test
    void whatAPaperRepeatsIsKnownThoughItIsOnALaterPage() {
        repeats(sent.get(4), sent.get(0));
        repeats(sent.get(3), sent.get(4));
        assertThat(page(FOCAL, 2).repeated()).containsOnlyKeys(sent.get(0), sent.get(4));
        assertThat(page(FOCAL, 1).repeated()).containsOnlyKeys(sent.get(0));
    }

    private void repeats(PaperId paper, PaperId earlier) {
        db.update(PAPER)
                .set(PAPER.REPEATS, earlier.value())
                .set(PAPER.LIKENESS, 0.9)
                .where(PAPER.ID.eq(paper.value()))
                .execute();
    }

    private PaperPage page(portal.consultations.Role role, int most) {
        return queries.papers(scene.the(role), scene.consultation(), most);
    }
}

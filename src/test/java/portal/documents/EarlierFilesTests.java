package portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.consultations.Role.FOCAL;
import static portal.consultations.Role.REVIEWER;
import static portal.consultations.Role.SECRETARIAT;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.TRAIL_ENTRY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import portal.Backend;
import portal.Scenes;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.Problem;
import portal.papers.Paper;
import portal.papers.PaperId;
import portal.papers.PaperQueries;
import portal.papers.PaperState;
import portal.papers.Papers;
import portal.platform.HealthLine;
import portal.platform.HealthLine.Mark;
import portal.platform.Home;
import portal.platform.Refusal;
import portal.trail.Trail;

/// A portal that had no virus scanner, and now has one.
@ParameterizedClass
@EnumSource(Backend.class)
class EarlierFilesTests {

    private final Backend backend;
    private final DSLContext db;
    private final Scenes.Scene scene;
    private final Documents documents;
    private final FakeClamd clamd = new FakeClamd();

    EarlierFilesTests(Backend backend) throws IOException {
        this.backend = backend;
        db = backend.the(DSLContext.class);
        documents = backend.the(Documents.class);
        scene = new Scenes(backend).open();
        db.update(DOCUMENT)
                .set(DOCUMENT.SCAN, Scanning.CLEAN)
                .where(DOCUMENT.SCAN.isNull())
                .execute();
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Test
    void filesThatCameBeforeTheScannerAreLookedAtOnceAndWhatItFindsIsHeld() {
        DocumentId clean = kept("Góp ý về Điều 1.");
        DocumentId infected = kept("Góp ý về Điều 2. " + FakeClamd.EICAR);
        PaperId paper = backend.the(Papers.class).receive(scene.the(FOCAL), scene.round(), infected, null, false);

        earlier().scan(() -> false);
        assertThat(scan(clean)).isEqualTo(Scanning.CLEAN);
        assertThat(words(clean)).isEqualTo("Góp ý về Điều 1.");
        assertThat(scan(infected)).isEqualTo(Scanning.INFECTED);
        assertThat(documents.open(scene.the(FOCAL), infected)).isEmpty();
        assertThat(words(infected)).isEmpty();
        Paper held = backend.the(PaperQueries.class)
                .paper(scene.the(SECRETARIAT), paper)
                .orElseThrow();
        assertThat(held.state()).isEqualTo(PaperState.HELD);
        assertThat(held.problem()).isEqualTo(Problem.INFECTED);
        assertThat(held.stamp()).isEqualTo("Win.Test.EICAR_HDB-1");
        assertThat(backend.the(PaperQueries.class).paper(scene.the(REVIEWER), paper))
                .isEmpty();
        assertThat(db.fetchCount(
                        TRAIL_ENTRY, TRAIL_ENTRY.ACT.eq("document.hold"), TRAIL_ENTRY.OBJECT_ID.eq(infected.value())))
                .isOne();

        int looks = clamd.looks();
        earlier().scan(() -> false);
        assertThat(clamd.looks()).as("after a restart").isEqualTo(looks);
    }

    @Test
    void whatIsNotDoneWhenThePortalEndsIsDoneWhenItRunsAgain() {
        DocumentId first = kept("Góp ý về Điều 1.");
        DocumentId second = kept("Góp ý về Điều 2.");
        earlier().scan(() -> clamd.looks() > 0);
        assertThat(scan(first)).isEqualTo(Scanning.CLEAN);
        assertThat(scan(second)).isNull();

        earlier().scan(() -> false);
        assertThat(scan(second)).isEqualTo(Scanning.CLEAN);
        assertThat(clamd.looks()).isEqualTo(2);
    }

    @Test
    void oneThatIsAskedForBeforeItsTurnIsLookedAtThenAndOnce() throws Exception {
        DocumentId clean = kept("Góp ý về Điều 1.");
        Passing passing = passing();
        clamd.hesitate();
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Optional<Path>>> asked = Stream.generate(() -> asking.submit(() -> passing.place(clean)))
                    .limit(8)
                    .toList();
            for (Future<Optional<Path>> one : asked) {
                assertThat(one.get()).get(InstanceOfAssertFactories.PATH).hasContent("Góp ý về Điều 1.");
            }
        }
        assertThat(passing.place(clean)).isPresent();
        assertThat(clamd.looks()).isOne();
        assertThat(scan(clean)).isEqualTo(Scanning.CLEAN);
    }

    @Test
    void oneInWhichTheScannerFindsSomethingWhenItIsAskedForIsHeldWhateverBecomesOfTheAct() {
        DocumentId infected = kept("Góp ý về Điều 2. " + FakeClamd.EICAR);
        var act = new TransactionTemplate(backend.the(PlatformTransactionManager.class));
        act.setReadOnly(true);
        assertThatThrownBy(() -> act.execute(status -> passing().place(infected)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.infected"));
        assertThat(scan(infected)).isEqualTo(Scanning.INFECTED);
        assertThat(words(infected)).isEmpty();
        assertThat(passing().place(infected)).isEmpty();
        assertThatThrownBy(() -> passing().demand(infected, "document.unscanned"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whileTheScannerIsSilentNoneIsGivenOutUnscanned() throws IOException {
        DocumentId first = kept("Góp ý về Điều 1.");
        Passing passing = passing();
        clamd.close();
        assertThatThrownBy(() -> passing.place(first))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.unlooked"));
        assertThatThrownBy(() -> passing.demand(first, "document.unscanned")).isInstanceOf(Refusal.class);
        assertThat(scan(first)).isNull();
    }

    @Test
    void aFileThatTheScannerCannotTellOfHoldsUpNoOther() {
        DocumentId large = kept("too much");
        DocumentId next = kept("Góp ý về Điều 1.");
        earlier().scan(() -> false);
        assertThat(scan(large)).isNull();
        assertThat(scan(next)).isEqualTo(Scanning.CLEAN);
    }

    @Test
    void whileTheScannerIsSilentFilesWaitAndTheHealthPageSaysSinceWhenTheOldest() throws IOException {
        DocumentId first = kept("Góp ý về Điều 1.");
        kept("Góp ý về Điều 2.");
        var receivedAt = db.select(DOCUMENT.RECEIVED_AT)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(first.value()))
                .fetchSingle(DOCUMENT.RECEIVED_AT);
        assertThat(debt(earlier()).mark()).isEqualTo(Mark.LOOK);
        assertThat(debt(earlier()).arguments()).isEqualTo(List.<Object>of(2, receivedAt));

        EarlierFiles earlier = earlier();
        clamd.close();
        earlier.scan(() -> false);
        assertThat(scan(first)).isNull();
        assertThat(words(first)).isEqualTo("Góp ý về Điều 1.");

        db.update(DOCUMENT)
                .set(DOCUMENT.SCAN, Scanning.CLEAN)
                .where(DOCUMENT.SCAN.isNull())
                .execute();
        assertThat(debt(earlier).mark()).isEqualTo(Mark.FINE);
    }

    private DocumentId kept(String words) {
        return scene.scenes().read(scene.the(FOCAL), words, "gop-y.txt");
    }

    /// As it is after a start with a scanner.
    private EarlierFiles earlier() {
        return new EarlierFiles(db, scanning(), passing());
    }

    private Passing passing() {
        return new Passing(
                db,
                new Documents.Door(backend.the(Vault.class), scanning()),
                new Passing.Marks(backend.the(Found.class), backend.the(Trail.class)),
                backend.the(PlatformTransactionManager.class));
    }

    private Scanning scanning() {
        return new Scanning(new ScannerSettings(clamd.address(), List.of(), Duration.ofSeconds(5)));
    }

    private HealthLine debt(EarlierFiles earlier) {
        var ground = new ReadingHealth.Ground(backend.the(Home.class), backend.the(Reread.class), scanning(), earlier);
        return new ReadingHealth(db, backend.the(Clock.class), backend.the(Extraction.class), ground)
                .lines().stream()
                        .filter(line -> line.label().equals("health.reading.unscanned"))
                        .findFirst()
                        .orElseThrow();
    }

    private @Nullable String scan(DocumentId document) {
        return db.select(DOCUMENT.SCAN)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(document.value()))
                .fetchSingle(DOCUMENT.SCAN);
    }

    private String words(DocumentId document) {
        return Objects.requireNonNull(db.select(DOCUMENT_TEXT.WORDS)
                .from(DOCUMENT_TEXT)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()))
                .fetchSingle(DOCUMENT_TEXT.WORDS));
    }
}

package portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.FOCAL;
import static portal.consultations.Role.REVIEWER;
import static portal.consultations.Role.SECRETARIAT;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import portal.Scenes;
import portal.documents.extraction.Problem;
import portal.drafts.DraftQueries;
import portal.papers.HeldPapers;
import portal.papers.Paper;
import portal.papers.PaperId;
import portal.papers.PaperQueries;
import portal.papers.PaperState;
import portal.papers.Papers;
import portal.platform.HealthLine;
import portal.platform.HealthLine.Mark;
import portal.platform.Refusal;
import portal.web.Site;
import portal.web.Visitor;

/// A portal whose virus scanner is a small one of this machine, which may be away.
class ScanningTests {

    private static ScannedPortal portal;
    private static Site site;
    private static Scenes.Scene scene;

    @BeforeAll
    static void start() throws IOException {
        portal = new ScannedPortal(
                        "--portal.reading.retry=1s",
                        "--portal.reading.longest=1s",
                        "--db-scheduler.polling-interval=200ms")
                .admit("gia@example.org", DRAFTER)
                .admit("oanh@example.org", SECRETARIAT);
        site = portal.site();
        scene = portal.scene();
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
    }

    @Test
    void aFileInWhichTheScannerFindsNothingIsReadAndGivenOut() {
        DocumentId clean = send("Về Điều 1: đồng ý.");
        PaperId paper = paper(clean);
        await().atMost(Duration.ofMinutes(1)).until(() -> look(paper).hasText());
        assertThat(documents().open(scene.the(FOCAL), clean)).isPresent();
        assertThat(health().mark()).isEqualTo(Mark.FINE);
        assertThat(health().said()).isEqualTo("health.reading.scanner.answers");
    }

    @Test
    void aFileInWhichItFindsSomethingIsHeldAndNeverOpened() {
        DocumentId infected = send(FakeClamd.EICAR);
        assertThat(documents().open(scene.the(FOCAL), infected)).isEmpty();
        assertThatThrownBy(() -> documents().demandScanned(infected)).isInstanceOf(Refusal.class);
        PaperId paper = paper(infected);
        await().atMost(Duration.ofMinutes(1)).until(() -> look(paper).problem() != null);
        assertThat(look(paper).problem()).isEqualTo(Problem.INFECTED);
        assertThat(look(paper).state()).isEqualTo(PaperState.HELD);
        assertThat(words(infected)).isEmpty();
        assertThat(site.the(PaperQueries.class).paper(scene.the(REVIEWER), paper))
                .isEmpty();
        assertThat(site.the(PaperQueries.class).paper(scene.the(SECRETARIAT), paper))
                .map(Paper::stamp)
                .contains("Win.Test.EICAR_HDB-1");

        site.the(HeldPapers.class).release(scene.the(SECRETARIAT), paper);
        assertThat(documents().open(scene.the(FOCAL), infected)).isEmpty();
        await().atMost(Duration.ofMinutes(1)).until(() -> look(paper).held());
        assertThat(words(infected)).isEmpty();
    }

    @Test
    void whileTheScannerIsAwayFilesWaitUnopenedAndGoOnByThemselves() throws IOException {
        portal.away();
        DocumentId waiting = send("Về Điều 2: đồng ý.");
        PaperId paper = paper(waiting);
        assertThat(look(paper).problem()).isEqualTo(Problem.SCANNER_SILENT);
        assertThat(look(paper).state()).isEqualTo(PaperState.READING);
        assertThatThrownBy(() -> documents().open(scene.the(FOCAL), waiting)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> documents().received(scene.the(FOCAL), waiting))
                .isInstanceOf(Refusal.class);
        assertThat(health().mark()).isEqualTo(Mark.BROKEN);

        portal.back();
        await().atMost(Duration.ofMinutes(1)).until(() -> look(paper).hasText());
        assertThat(look(paper).problem()).isNull();
        assertThat(documents().open(scene.the(FOCAL), waiting)).isPresent();
    }

    @Test
    void aFileThatCameBeforeTheScannerWasNamedIsLookedAtWhileThePortalRuns() {
        DocumentId earlier = send("Về Điều 3: đồng ý.");
        PaperId paper = paper(earlier);
        await().atMost(Duration.ofMinutes(1)).until(() -> look(paper).hasText());
        site.the(DSLContext.class)
                .update(DOCUMENT)
                .setNull(DOCUMENT.SCAN)
                .where(DOCUMENT.ID.eq(earlier.value()))
                .execute();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> site.the(EarlierFiles.class).debt().files() == 0);
        assertThat(documents().open(scene.the(FOCAL), earlier)).isPresent();
    }

    @Test
    void whoLetsAFileGoOnForItsVirusHasNotLiftedItsStamp() {
        DocumentId infected = send(FakeClamd.EICAR, "MẬT - gop-y.txt");
        PaperId paper = paper(infected);
        await().atMost(Duration.ofMinutes(1)).until(() -> look(paper).problem() != null);
        QuietQueue.of(site);
        portal.clamd().know(false);
        site.the(HeldPapers.class).release(scene.the(SECRETARIAT), paper);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Problem.HELD.equals(look(paper).problem()));
        assertThat(words(infected)).isEmpty();
        portal.clamd().know(true);
    }

    @Test
    void aDraftInWhichItFindsSomethingIsRefusedOnThePageThatTookIt() throws Exception {
        try (var drafter = drafter()) {
            assertThat(drafter.send("draft.txt", BodyPublishers.ofString(FakeClamd.EICAR)))
                    .isEqualTo(200);
            awaitSentence(drafter, "The virus scanner found something in this file");
        }
        try (var secretariat = versions("oanh@example.org")) {
            assertThat(secretariat.page())
                    .contains("Files that are held back", "Scan it again", "Win.Test.EICAR_HDB-1");
        }
        try (var drafter = drafter()) {
            assertThat(drafter.page()).contains("Files that are held back").doesNotContain("Scan it again");
            assertThat(drafter.send("MẬT - draft.txt", BodyPublishers.ofString("Điều 1. Phạm vi")))
                    .isEqualTo(200);
            awaitSentence(drafter, "bears a secrecy stamp");
        }
    }

    @Test
    void aDraftThatWaitsForTheScannerSaysSoAndIsTakenInOnceItAnswers() throws Exception {
        portal.away();
        try (var drafter = drafter()) {
            assertThat(drafter.send("draft.txt", BodyPublishers.ofString("Điều 1. Phạm vi\nLuật này nói về thư viện.")))
                    .isEqualTo(200);
            awaitSentence(drafter, "The virus scanner does not answer");
            portal.back();
            await().atMost(Duration.ofMinutes(1)).until(() -> {
                drafter.ask();
                return site.the(DraftQueries.class)
                                .versions(scene.the(DRAFTER), scene.consultation())
                                .size()
                        == 2;
            });
        }
    }

    private static Visitor drafter() throws Exception {
        return versions("gia@example.org");
    }

    private static Visitor versions(String login) throws Exception {
        Visitor visitor = portal.visitor(login);
        visitor.open("c/" + scene.consultation().value() + "/versions");
        return visitor;
    }

    private static void awaitSentence(Visitor visitor, String sentence) {
        await().atMost(Duration.ofSeconds(30)).until(() -> visitor.ask().contains(sentence));
    }

    private static DocumentId send(String words) {
        return send(words, "gop-y.txt");
    }

    private static DocumentId send(String words, String name) {
        return documents()
                .receive(
                        scene.the(FOCAL),
                        new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)),
                        name,
                        UUID.randomUUID().toString());
    }

    private static PaperId paper(DocumentId document) {
        return site.the(Papers.class).receive(scene.the(FOCAL), scene.round(), document, null, false);
    }

    private static Paper look(PaperId paper) {
        return site.the(PaperQueries.class).paper(scene.the(FOCAL), paper).orElseThrow();
    }

    private static Documents documents() {
        return site.the(Documents.class);
    }

    private static HealthLine health() {
        return site.the(ReadingHealth.class).lines().stream()
                .filter(line -> line.label().equals("health.reading.scanner"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(DocumentId document) {
        return site.the(DSLContext.class)
                .select(DOCUMENT_TEXT.WORDS)
                .from(DOCUMENT_TEXT)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()), DOCUMENT_TEXT.WORDS.ne(""))
                .fetch(DOCUMENT_TEXT.WORDS);
    }
}

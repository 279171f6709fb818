package portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static portal.db.Tables.DOCUMENT;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import portal.Scenes;
import portal.consultations.Consultations;
import portal.consultations.Role;
import portal.documents.Vault;
import portal.people.NewPerson;
import portal.people.People;
import portal.people.PersonId;
import portal.platform.Home;

/// Files that come in through the door of the list of papers while the line is slow, breaks off or lies, while many
/// come
/// at once, or that are taken away again: each ends in a sentence, half a file never stays, and the portal goes on.
@ExtendWith(OutputCaptureExtension.class)
class UploadsTests {

    private static final String PASSWORD = "một mật khẩu dài";
    private static final int AT_ONCE = 20;
    private static final int MEGA = 1_000_000;

    private static Site site;
    private static Scenes.Scene scene;

    private Visitor sender;

    @BeforeAll
    static void start() throws IOException {
        site = new Site(
                "--portal.upload-size=2MB",
                "--portal.pace.lowest=5B",
                "--portal.pace.over=2s",
                "--server.tomcat.connection-timeout=1s",
                "--server.tomcat.keep-alive-timeout=60s");
        scene = new Scenes(site).open();
        PersonId person = site.the(People.class)
                .register(
                        null,
                        new NewPerson("Gia", null, null, "gia@example.org", scene.province(), null, null),
                        PASSWORD,
                        false);
        site.the(Consultations.class)
                .admit(scene.administrator(), scene.consultation(), person, Role.PARTICIPANT, null);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void open() throws Exception {
        sender = new Visitor(URI.create(site.address() + "/")).signIn("gia@example.org", PASSWORD);
        sender.open(papers());
    }

    @AfterEach
    void nothingIsLeftBehindAndThePortalGoesOn() throws Exception {
        await().atMost(Duration.ofSeconds(10)).until(() -> halves().isEmpty());
        assertThat(sender.send("after.txt", BodyPublishers.ofString("Về Điều 1: đồng ý.")))
                .isEqualTo(200);
        assertThat(sender.open(papers())).contains("after.txt");
        sender.close();
    }

    @Test
    void aSlowLineIsWaitedForWhileOthersAreServed() throws Exception {
        try (var line = new Line(sender, "slow.txt", "Content-Length: 60")) {
            for (int i = 0; i < 6; i++) {
                line.say("slow word ");
                assertThat(sender.send("quick" + i + ".txt", BodyPublishers.ofString("quick " + i)))
                        .isEqualTo(200);
                Thread.sleep(300);
            }
            assertThat(line.answer()).contains("200");
        }
        assertThat(kept("slow.txt")).hasContent("slow word ".repeat(6));
    }

    /// A byte every half second: never silent, and never done.
    @Test
    void aLineThatCrawlsIsGivenUp(CapturedOutput output) throws Exception {
        try (var line = new Line(sender, "crawling.txt", "Content-Length: 60")) {
            for (int i = 0; i < 6; i++) {
                line.say("x");
                Thread.sleep(500);
            }
            awaitSentence("crawling.txt", "came so slowly");
        }
        assertNotKept("crawling.txt", output);
    }

    @Test
    void aLineThatFallsSilentIsGivenUp(CapturedOutput output) throws Exception {
        try (var line = new Line(sender, "silent.txt", "Content-Length: 60")) {
            line.say("only these words");
            awaitSentence("silent.txt", "The line broke off");
        }
        assertNotKept("silent.txt", output);
    }

    @Test
    void anUploadThatBreaksOffNearItsEndIsNotKept(CapturedOutput output) throws Exception {
        var line = new Line(sender, "aborted.bin", "Content-Length: " + MEGA);
        line.say("x".repeat(MEGA / 100 * 99));
        line.pull();
        awaitSentence("aborted.bin", "The line broke off");
        assertNotKept("aborted.bin", output);
    }

    @ParameterizedTest
    @CsvSource({
        "longer.txt, Content-Length: 90, 'only these words'",
        "chunk.txt, Transfer-Encoding: chunked, 'ffff\r\nonly these words'",
        "no-chunk.txt, Transfer-Encoding: chunked, 'only these words'"
    })
    void whoLiesAboutTheLengthIsNotBelieved(String name, String length, String words, CapturedOutput output)
            throws Exception {
        try (var line = new Line(sender, name, length)) {
            line.say(words);
            line.hush();
            awaitSentence(name, "The line broke off");
        }
        assertNotKept(name, output);
    }

    @Test
    void aFileOverTheLimitIsRefusedWithTheLimitNamed(CapturedOutput output) throws Exception {
        assertThat(sender.send("large.bin", BodyPublishers.ofByteArray(new byte[3 * MEGA])))
                .isNotEqualTo(200);
        awaitSentence("large.bin", "larger than 2 MB");
        assertNotKept("large.bin", output);
    }

    @Test
    void manyFilesAtOnceAreAllKeptAndPagesAreAnsweredMeanwhile() throws Exception {
        String draft = "c/" + scene.consultation().value() + "/read";
        try (var other = new Visitor(URI.create(site.address() + "/")).signIn("gia@example.org", PASSWORD);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = Stream.iterate(0, i -> i + 1)
                    .limit(AT_ONCE)
                    .map(i -> threads.submit((Callable<Integer>)
                            () -> sender.send("at-once-" + i, BodyPublishers.ofByteArray(bytes(i)))))
                    .toList();
            do {
                assertThat(other.open(draft)).contains("Điều 1");
            } while (!sent.stream().allMatch(one -> one.isDone()));
            for (int i = 0; i < AT_ONCE; i++) {
                assertThat(sent.get(i).get()).isEqualTo(200);
                assertThat(kept("at-once-" + i)).hasBinaryContent(bytes(i));
            }
        }
    }

    @Test
    void aFileThatIsTakenAwayBeforeItIsReadIsSaidToBeGone(CapturedOutput output) throws Exception {
        String virus = "taken away " + System.nanoTime();
        Path place = site.the(Vault.class).place(sha256(virus));
        try (var scanner = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = scanner.submit(() -> {
                while (!Files.deleteIfExists(place)) {
                    Thread.sleep(1);
                }
                return true;
            });
            sender.send("gone.txt", BodyPublishers.ofString(virus));
            assertThat(taken.get()).isTrue();
        }
        awaitSentence("gone.txt", "no longer where it was kept");
        assertThat(output).doesNotContain("\tat ");
    }

    private void awaitSentence(String name, String sentence) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    String said = sender.ask();
                    return said.contains(sentence) && said.contains(name);
                });
    }

    private static void assertNotKept(String name, CapturedOutput output) {
        assertThat(site.the(DSLContext.class).fetchCount(DOCUMENT, DOCUMENT.NAME.eq(name)))
                .isZero();
        assertThat(output).doesNotContain("\tat ");
    }

    private static Path kept(String name) {
        String sha256 = site.the(DSLContext.class)
                .select(DOCUMENT.SHA256)
                .from(DOCUMENT)
                .where(DOCUMENT.NAME.eq(name))
                .fetchSingle(DOCUMENT.SHA256);
        return site.the(Vault.class).place(Objects.requireNonNull(sha256));
    }

    private static List<Path> halves() throws IOException {
        try (Stream<Path> files = Files.list(site.the(Home.class).uploads())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] bytes(int i) {
        byte[] bytes = new byte[MEGA];
        new Random(i).nextBytes(bytes);
        return bytes;
    }

    private static String papers() {
        return "c/" + scene.consultation().value() + "/papers";
    }

    private static String sha256(String words) throws Exception {
        byte[] digest =
                java.security.MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        return java.util.HexFormat.of().formatHex(digest);
    }
}

package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.SECRETARIAT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import portal.Scenes;
import portal.platform.Refusal;
import portal.summary.HeldReturn;
import portal.summary.HeldReturnQueries;
import portal.summary.HeldReturns;
import portal.summary.ReturnQueries;
import portal.summary.Returns;
import portal.web.Site;
import portal.web.Visitor;

/// A table that comes back, in a portal that asks a virus scanner about each file.
class ScannedTablesTests {

    private static final String INFECTED = "Điều,Góp ý,Ý kiến tiếp thu\n1,Bỏ," + FakeClamd.EICAR + "\n";

    private static ScannedPortal portal;
    private static Site site;
    private static Scenes.Scene scene;

    @BeforeAll
    static void start() throws IOException {
        portal = new ScannedPortal("--db-scheduler.polling-interval=200ms")
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
    void whatTheScannerFindsInATableIsToldToItsSenderAndDecidedByTheSecretariat() throws Exception {
        try (var drafter = visitor("gia@example.org")) {
            assertThat(drafter.send("table.csv", BodyPublishers.ofString(INFECTED)))
                    .isNotEqualTo(500);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> drafter.ask().contains("The virus scanner found something in this file"));
        }
        try (var drafter = visitor("gia@example.org")) {
            assertThat(drafter.page()).contains("Tables that are held back").doesNotContain("Scan it again");
        }
        try (var secretariat = visitor("oanh@example.org")) {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> held().stream().anyMatch(one -> one.stamp().equals("Win.Test.EICAR_HDB-1")));
            secretariat.open(page());
            assertThat(secretariat.page())
                    .contains("Tables that are held back", "Scan it again", "Win.Test.EICAR_HDB-1")
                    .doesNotContain("Choose a file");
        }
    }

    @Test
    void aTableThatIsScannedAgainIsHeldAgainOrStandsAmongTheOthers() {
        assertThatThrownBy(() -> receive("again.csv")).isInstanceOf(Refusal.class);
        HeldReturn table = held().stream()
                .filter(one -> one.file().equals("again.csv"))
                .findFirst()
                .orElseThrow();
        QuietQueue.of(site);
        site.the(HeldReturns.class).release(scene.the(SECRETARIAT), table.id());
        assertThat(files()).doesNotContain("again.csv");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> held().stream().anyMatch(one -> one.id().equals(table.id()) && one.held()));

        portal.clamd().know(false);
        QuietQueue.of(site);
        site.the(HeldReturns.class).release(scene.the(SECRETARIAT), table.id());
        await().atMost(Duration.ofMinutes(1)).until(() -> files().contains("again.csv"));
        assertThat(held()).noneMatch(one -> one.id().equals(table.id()));
        portal.clamd().know(true);
    }

    @Test
    void whileTheScannerIsSilentATableIsNotScannedAgainAndStaysHeld() {
        assertThatThrownBy(() -> receive("mute.csv")).isInstanceOf(Refusal.class);
        HeldReturn table = held().stream()
                .filter(one -> one.file().equals("mute.csv"))
                .findFirst()
                .orElseThrow();
        QuietQueue.of(site);
        portal.clamd().mute(true);
        try {
            assertThatThrownBy(() -> site.the(HeldReturns.class).release(scene.the(SECRETARIAT), table.id()))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.key()).isEqualTo("document.held.silent"));
        } finally {
            portal.clamd().mute(false);
        }
        assertThat(held()).anyMatch(one -> one.id().equals(table.id()) && one.held() && one.infected());
    }

    @Test
    void aTableThatTheScannerSaysNothingOfIsKeptAndScannedWhenItIsOpened() throws Exception {
        QuietQueue.of(site);
        portal.clamd().mute(true);
        try (var drafter = visitor("gia@example.org")) {
            drafter.send("silent.csv", BodyPublishers.ofString("Điều,Góp ý,Ý kiến tiếp thu\n1,Bỏ,Tiếp thu\n"));
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> drafter.ask().contains("It is kept and stands in the list below"));
        } finally {
            portal.clamd().mute(false);
        }
        var queries = site.the(ReturnQueries.class);
        var table = queries.returned(scene.the(DRAFTER), scene.consultation()).stream()
                .filter(one -> one.file().equals("silent.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(queries.preview(scene.the(DRAFTER), table.id()).file()).isEqualTo("silent.csv");
    }

    private static List<HeldReturn> held() {
        return site.the(HeldReturnQueries.class).held(scene.the(SECRETARIAT), scene.consultation());
    }

    private static List<String> files() {
        return site.the(ReturnQueries.class).returned(scene.the(DRAFTER), scene.consultation()).stream()
                .map(ReturnQueries.Returned::file)
                .toList();
    }

    private static void receive(String name) {
        site.the(Returns.class)
                .receive(
                        scene.the(DRAFTER),
                        scene.consultation(),
                        new ByteArrayInputStream(INFECTED.getBytes(UTF_8)),
                        name,
                        UUID.randomUUID().toString());
    }

    private static String page() {
        return "c/" + scene.consultation().value() + "/returned";
    }

    private static Visitor visitor(String login) throws Exception {
        Visitor visitor = portal.visitor(login);
        visitor.open(page());
        return visitor;
    }
}

package portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static portal.db.Tables.DOCUMENT_TEXT;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import portal.Scenes;
import portal.consultations.Consultations;
import portal.consultations.Role;
import portal.people.NewPerson;
import portal.people.People;
import portal.web.Site;
import portal.web.Visitor;

/// Twenty files come at once while the process that reads them stands still: neither who sends them nor who opens a
/// page
/// waits for it. Where one did, it would wait until the process is given up, which is said of a file as of one that was
/// read.
class WaitingFilesTests {

    private static final String PASSWORD = "một mật khẩu dài";
    private static final int FILES = 20;

    @Test
    void filesAreTakenInAndPagesAnsweredWhileNoFileIsRead() throws Exception {
        try (var site = new Site()) {
            var scene = new Scenes(site).open();
            String consultation = "c/" + scene.consultation().value();
            admit(site, scene);
            try (var sender = visitor(site);
                    var reader = visitor(site);
                    var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                sender.open(consultation + "/papers");
                assertThat(send(sender, "first.txt")).isEqualTo(200);
                await().atMost(Duration.ofMinutes(3)).until(() -> waiting(site) == 0);

                signal("STOP");
                var sent = IntStream.range(0, FILES)
                        .mapToObj(i -> threads.submit((Callable<Integer>) () -> send(sender, "waiting-" + i + ".txt")))
                        .toList();
                for (var one : sent) {
                    assertThat(one.get()).isEqualTo(200);
                }
                assertThat(reader.open(consultation + "/read")).contains("Điều 1");
                assertThat(reader.open(consultation + "/papers")).contains("waiting-0.txt");
                assertThat(waiting(site)).isEqualTo(FILES);
            } finally {
                signal("CONT");
            }
            await().atMost(Duration.ofMinutes(3)).until(() -> waiting(site) == 0);
        }
    }

    private static int send(Visitor sender, String name) throws Exception {
        return sender.send(name, BodyPublishers.ofString("Về Điều 1: tệp " + name));
    }

    /// To the processes that read files.
    private static void signal(String signal) throws IOException, InterruptedException {
        List<ProcessHandle> readers = ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .toList();
        assertThat(readers).isNotEmpty();
        for (var one : readers) {
            new ProcessBuilder("kill", "-" + signal, Long.toString(one.pid()))
                    .start()
                    .waitFor();
        }
    }

    /// Files that are neither read nor given up.
    private static int waiting(Site site) {
        return site.the(DSLContext.class).fetchCount(DOCUMENT_TEXT, DOCUMENT_TEXT.STATUS.isNull());
    }

    private static Visitor visitor(Site site) throws Exception {
        return new Visitor(URI.create(site.address() + "/")).signIn("gia@example.org", PASSWORD);
    }

    private static void admit(Site site, Scenes.Scene scene) {
        var person = site.the(People.class)
                .register(
                        null,
                        new NewPerson("Gia", null, null, "gia@example.org", scene.province(), null, null),
                        PASSWORD,
                        false);
        site.the(Consultations.class)
                .admit(scene.administrator(), scene.consultation(), person, Role.PARTICIPANT, null);
    }
}

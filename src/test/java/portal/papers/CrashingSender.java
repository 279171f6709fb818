package portal.papers;

import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.PARTICIPANT;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.PAPER;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import portal.Backend;
import portal.Scenes;
import portal.documents.Documents;

/// The process that `QueueCrashTests` kills while its papers wait, and the one that runs on the same files afterwards.
final class CrashingSender {

    static final int PAPERS = 8;
    static final int REMARKS = 40;

    private CrashingSender() {}

    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        Backend.keepIn(Path.of(arguments[0]));
        if (arguments[1].equals("send")) {
            send();
        } else {
            finish();
        }
    }

    private static void send() {
        var scene = new Scenes(Backend.H2).open();
        for (int i = 0; i < PAPERS; i++) {
            var document = Backend.H2
                    .the(Documents.class)
                    .receive(
                            scene.the(PARTICIPANT),
                            new ByteArrayInputStream(paper(i).getBytes(StandardCharsets.UTF_8)),
                            i + ".txt",
                            "crash-" + i);
            Backend.H2.the(Papers.class).receive(scene.the(PARTICIPANT), scene.round(), document, null, false);
        }
        System.out.println("sent");
        System.out.flush();
    }

    private static String paper(int number) {
        return IntStream.range(0, REMARKS)
                .mapToObj(i -> "Về khoản " + (1 + i % 2) + " Điều " + (2 + i % 2)
                        + ": đề nghị làm rõ thời hạn trả sách " + number + " lần thứ " + i + ".")
                .collect(Collectors.joining("\n\n"));
    }

    private static void finish() {
        DSLContext db = Backend.H2.the(DSLContext.class);
        await().atMost(Duration.ofMinutes(2)).until(() -> db.fetchCount(PAPER, PAPER.LINKED_AT.isNull()) == 0);
        db.select(DSL.count(EXCERPT.ID))
                .from(PAPER)
                .leftJoin(EXCERPT)
                .on(EXCERPT.PAPER_ID.eq(PAPER.ID))
                .groupBy(PAPER.ID)
                .forEach(paper -> System.out.println("paper linked, remarks " + paper.value1()));
        Backend.H2.portal().close();
        System.exit(0);
    }
}

package portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.PARTICIPANT;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.READING_TASKS;
import static portal.db.Tables.SCHEDULED_TASKS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.DSLContext;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import portal.Backend;
import portal.Scenes;
import portal.platform.Mails;

/// A hundred files wait to be read: everything else goes on.
class ReadingQueueTests {

    private static final int FILES = 100;

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aLongReadingQueueDoesNotHoldUpMail(Backend backend) throws IOException {
        queue(backend, new Scenes(backend).open());

        int before = unread(backend);
        backend.the(TransactionTemplate.class)
                .executeWithoutResult(status -> backend.the(Mails.class)
                        .write("queue/" + backend + System.nanoTime(), "oi@example.org", "Now", "Kính gửi Bà Ổi"));
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jobs(backend) == 0);

        assertThat(unread(backend)).isGreaterThan(before / 2);
        await().atMost(Duration.ofMinutes(3)).until(() -> unread(backend) == 0);
        await().until(() ->
                backend.the(DSLContext.class).fetchCount(READING_TASKS, READING_TASKS.TASK_NAME.eq("read")) == 0);
    }

    /// How long a look at the waiting files takes, at rest and while a hundred are being read, is said and not judged.
    @ParameterizedTest
    @EnumSource(Backend.class)
    void everyLookAtAFullQueueSeesAllThatWaits(Backend backend, TestReporter reporter) throws IOException {
        var scene = new Scenes(backend).open();
        var looks = new ArrayList<Long>();
        for (int i = 0; i < 400; i++) {
            look(backend, looks);
        }
        long idle = late(looks.subList(200, 400));
        queue(backend, scene);

        looks.clear();
        int left = FILES;
        while (left > 0) {
            int now = look(backend, looks);
            assertThat(now).isLessThanOrEqualTo(left);
            left = now;
            LockSupport.parkNanos(5_000_000);
        }

        reporter.publishEntry(
                "p95 of a look at the queue in microseconds, at rest and while it is read",
                idle / 1000 + ", " + late(looks) / 1000);
    }

    private static int look(Backend backend, List<Long> looks) {
        long start = System.nanoTime();
        int unread = unread(backend);
        looks.add(System.nanoTime() - start);
        return unread;
    }

    private static long late(List<Long> looks) {
        return looks.stream()
                .sorted()
                .skip(looks.size() * 95L / 100)
                .findFirst()
                .orElseThrow();
    }

    private static void queue(Backend backend, Scenes.Scene scene) throws IOException {
        byte[] paper = paper();
        for (int i = 0; i < FILES; i++) {
            backend.the(Documents.class)
                    .receive(scene.the(PARTICIPANT), new ByteArrayInputStream(paper), i + ".docx", "queue-" + i);
        }
    }

    private static int unread(Backend backend) {
        return backend.the(DSLContext.class).fetchCount(DOCUMENT_TEXT, DOCUMENT_TEXT.STATUS.isNull());
    }

    /// Mails that wait to be taken in hand.
    private static int jobs(Backend backend) {
        return backend.the(DSLContext.class).fetchCount(SCHEDULED_TASKS, SCHEDULED_TASKS.TASK_NAME.eq("mail"));
    }

    private static byte[] paper() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < 2_000; i++) {
                document.createParagraph().createRun().setText("Về khoản 2 Điều " + i + ": đề nghị làm rõ thời hạn.");
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}

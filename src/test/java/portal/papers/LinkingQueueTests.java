package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.PARTICIPANT;
import static portal.db.Tables.PAPER;
import static portal.db.Tables.SCHEDULED_TASKS;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import portal.Backend;
import portal.Scenes;
import portal.documents.DocumentId;
import portal.documents.DocumentQueries;
import portal.documents.DocumentState;
import portal.documents.Documents;
import portal.people.Viewer;
import portal.platform.Mails;

/// A long row of papers waits to be linked: everything else goes on.
class LinkingQueueTests {

    private static final int PAPERS = 24;
    private static final int REMARKS = 600;

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aLongRowOfPapersToLinkDoesNotHoldUpMail(Backend backend) {
        var scene = new Scenes(backend).open();
        var files = read(backend, scene.the(PARTICIPANT));

        backend.the(TransactionTemplate.class).executeWithoutResult(status -> {
            files.forEach(file -> backend.the(Papers.class)
                    .receive(scene.the(PARTICIPANT), scene.round(), file, scene.province(), false));
            backend.the(Mails.class)
                    .write("linking/" + backend + System.nanoTime(), "oi@example.org", "Now", "Kính gửi Bà Ổi");
        });
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> mails(backend) == 0);

        assertThat(unlinked(backend, scene)).isGreaterThan(PAPERS / 2);
        await().atMost(Duration.ofMinutes(2)).until(() -> unlinked(backend, scene) == 0);
    }

    /// Files whose text is there.
    private static List<DocumentId> read(Backend backend, Viewer viewer) {
        byte[] paper = IntStream.range(0, REMARKS)
                .mapToObj(i -> "Về khoản 2 Điều " + (1 + i % 3) + ": đề nghị làm rõ thời hạn trả sách thứ " + i + ".")
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        var files = new ArrayList<DocumentId>();
        for (int i = 0; i < PAPERS; i++) {
            files.add(backend.the(Documents.class)
                    .receive(viewer, new ByteArrayInputStream(paper), i + ".txt", "linking-" + i));
        }
        await().atMost(Duration.ofMinutes(2))
                .until(() -> backend.the(DocumentQueries.class).states(viewer, files).stream()
                        .allMatch(DocumentState::read));
        return files;
    }

    private static int unlinked(Backend backend, Scenes.Scene scene) {
        return backend.the(DSLContext.class)
                .fetchCount(PAPER, PAPER.ROUND_ID.eq(scene.round().value()), PAPER.LINKED_AT.isNull());
    }

    /// Mails that wait to be taken in hand.
    private static int mails(Backend backend) {
        return backend.the(DSLContext.class).fetchCount(SCHEDULED_TASKS, SCHEDULED_TASKS.TASK_NAME.eq("mail"));
    }
}

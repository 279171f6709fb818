package portal.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.PARTICIPANT;
import static portal.db.Tables.DOCUMENT_TEXT;

import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.documents.DocumentRead;
import portal.people.Viewer;

/// A mail whose words are linked, and to which those of the scan that came with it are added later.
@ParameterizedClass
@EnumSource(Backend.class)
class LateWordsTests {

    private static final String MAIL = "Về Điều 1: đề nghị làm rõ phạm vi của luật.";
    private static final String SCAN = "Về khoản 2 Điều 2: đề nghị tăng thời hạn mượn sách lên ba mươi ngày.";

    private final Backend backend;
    private final Scene scene;
    private final Viewer viewer;

    LateWordsTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
        viewer = scene.the(PARTICIPANT);
    }

    @Test
    void theyAreLinkedTooAndWhatWasLinkedStays() {
        PaperId paper = TableFiles.receive(backend, scene, viewer, MAIL.getBytes(UTF_8), "thu.txt", null);
        List<DeskExcerpt> before = excerpts(paper);
        assertThat(before).hasSize(1);

        read(paper, MAIL + "\nscan.pdf\n" + SCAN, true);
        await().atMost(Duration.ofMinutes(1)).until(() -> excerpts(paper).size() > 1);
        assertThat(excerpts(paper)).hasSize(2).startsWith(before.getFirst());
        assertThat(excerpts(paper).getLast().quote()).contains("ba mươi ngày");

        read(paper, MAIL + "\nscan.pdf\n" + SCAN, true);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> backend.the(PaperQueries.class)
                                .paper(viewer, paper)
                                .orElseThrow()
                                .linkedAt()
                        != null);
        assertThat(excerpts(paper)).hasSize(2);
    }

    @Test
    void aTextThatIsReadAnewIsNotLinkedTwice() {
        PaperId paper = TableFiles.receive(backend, scene, viewer, MAIL.getBytes(UTF_8), "thu.txt", null);
        read(paper, SCAN, false);
        assertThat(backend.the(PaperQueries.class)
                        .paper(viewer, paper)
                        .orElseThrow()
                        .linkedAt())
                .isNotNull();
        assertThat(excerpts(paper)).hasSize(1);
    }

    private void read(PaperId paper, String words, boolean more) {
        var document = backend.the(PaperQueries.class)
                .paper(viewer, paper)
                .orElseThrow()
                .document();
        backend.the(TransactionTemplate.class).executeWithoutResult(status -> {
            backend.the(DSLContext.class)
                    .update(DOCUMENT_TEXT)
                    .set(DOCUMENT_TEXT.WORDS, words)
                    .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()))
                    .execute();
            backend.the(Linking.class).on(new DocumentRead(document, more));
        });
    }

    private List<DeskExcerpt> excerpts(PaperId paper) {
        return backend.the(PaperQueries.class).excerpts(viewer, paper);
    }
}

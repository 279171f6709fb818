package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.FOCAL;
import static portal.consultations.Role.SECRETARIAT;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.consultations.WaitingItem;
import portal.documents.DocumentId;
import portal.documents.DocumentQueries;
import portal.documents.Documents;
import portal.people.Viewer;
import portal.platform.Refusal;

/// A paper that bears a secrecy stamp.
@ParameterizedClass
@EnumSource(Backend.class)
class HeldPapersTests {

    private final Backend backend;
    private final Scene scene;
    private final PaperQueries queries;
    private final HeldPapers decisions;
    private final Viewer focal;

    HeldPapersTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
        queries = backend.the(PaperQueries.class);
        decisions = backend.the(HeldPapers.class);
        focal = scene.the(FOCAL);
    }

    @Test
    void aStampedFileIsHeldUntilTheSecretariatDecides() {
        PaperId held =
                sent("MẬT\nVề khoản 1 Điều 3, đề nghị nói rõ nhiệm kỳ của thủ thư trong luật này.\n", "bao-cao.txt");
        Paper seen = queries.paper(focal, held).orElseThrow();
        assertThat(seen.state()).isEqualTo(PaperState.HELD);
        assertThat(seen.excerpts()).isZero();
        assertThat(backend.the(DocumentQueries.class)
                        .text(focal, seen.document())
                        .orElse(""))
                .isEmpty();
        assertThat(backend.the(Documents.class).open(focal, seen.document())).isEmpty();
        assertThat(queries.paper(scene.the(DRAFTER), held)).isEmpty();
        assertThat(heldBack(scene.the(SECRETARIAT))).isOne();
        assertThat(heldBack(focal)).isZero();

        decisions.release(scene.the(SECRETARIAT), held);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> queries.paper(focal, held).orElseThrow().state() == PaperState.OPEN);
        assertThat(queries.paper(scene.the(DRAFTER), held)).isPresent();
        assertThat(heldBack(scene.the(SECRETARIAT))).isZero();
    }

    @Test
    void aStampedFileIsErasedWithAReason() {
        PaperId held = sent("Góp ý về khoản 1 Điều 3 của dự thảo.", "TỐI MẬT 12.txt");
        DocumentId document = queries.paper(focal, held).orElseThrow().document();
        assertThatThrownBy(() -> decisions.erase(scene.the(SECRETARIAT), held, " "))
                .isInstanceOf(Refusal.class);
        decisions.erase(scene.the(SECRETARIAT), held, "Tài liệu mật gửi nhầm");
        assertThat(queries.paper(scene.the(SECRETARIAT), held)).isEmpty();
        assertThat(backend.the(Documents.class).open(scene.the(SECRETARIAT), document))
                .isEmpty();
    }

    @Test
    void oneThatIsLetGoOnIsBeingReadUntilItHasBeen() {
        PaperId held = sent("Về khoản 1 Điều 3, đề nghị nói rõ nhiệm kỳ của thủ thư trong luật này.\n", "MẬT 7.txt");
        backend.the(TransactionTemplate.class).executeWithoutResult(before -> {
            decisions.release(scene.the(SECRETARIAT), held);
            assertThat(queries.paper(focal, held).orElseThrow().state()).isEqualTo(PaperState.READING);
        });
        await().atMost(Duration.ofMinutes(1))
                .until(() -> queries.paper(focal, held).orElseThrow().state() == PaperState.OPEN);
    }

    /// How many papers a viewer is told at home to be held back.
    private long heldBack(Viewer viewer) {
        return backend.the(HeldPapersWaiting.class).waiting(viewer, Locale.ENGLISH).stream()
                .mapToLong(WaitingItem::count)
                .sum();
    }

    private PaperId sent(String words, String name) {
        DocumentId document = scene.scenes().read(focal, words, name);
        PaperId id = backend.the(Papers.class).receive(focal, scene.round(), document, scene.province(), true);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> queries.paper(focal, id).orElseThrow().linkedAt() != null);
        return id;
    }
}

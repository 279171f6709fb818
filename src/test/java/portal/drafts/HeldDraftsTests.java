package portal.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.HEAD;
import static portal.consultations.Role.PARTICIPANT;
import static portal.consultations.Role.SECRETARIAT;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.consultations.Hidden;
import portal.documents.DocumentId;
import portal.documents.DocumentQueries;
import portal.documents.Documents;
import portal.people.Viewer;
import portal.platform.Refusal;

/// A file for a version that bears a secrecy stamp.
@ParameterizedClass
@EnumSource(Backend.class)
class HeldDraftsTests {

    private final Backend backend;
    private final Scenes.Scene scene;
    private final HeldDrafts drafts;
    private final Viewer secretariat;
    private final Viewer head;

    HeldDraftsTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
        drafts = backend.the(HeldDrafts.class);
        secretariat = scene.the(SECRETARIAT);
        head = scene.the(HEAD);
    }

    @Test
    void theSecretariatLetsItGoOnAndWhoeverMayBringsItIn() {
        DocumentId file = stamped();
        assertThat(held(scene.the(DRAFTER))).singleElement().satisfies(one -> {
            assertThat(one.document()).isEqualTo(file);
            assertThat(one.held()).isTrue();
            assertThat(one.stamp()).isEqualTo("MẬT");
        });
        assertThat(held(secretariat)).hasSize(1);
        assertThat(held(head)).isEmpty();
        assertThat(held(scene.the(PARTICIPANT))).isEmpty();
        assertThat(waiting(secretariat)).isOne();
        assertThat(waiting(head)).isZero();
        assertThat(backend.the(Documents.class).open(secretariat, file)).isEmpty();
        assertThatThrownBy(() -> drafts.release(head, file)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> drafts.release(scene.the(PARTICIPANT), file)).isInstanceOf(Hidden.class);

        drafts.release(secretariat, file);
        await().atMost(Duration.ofMinutes(1)).until(() -> held(head).stream().anyMatch(HeldDraft::ready));
        assertThat(waiting(secretariat)).isZero();
        VersionId version = backend.the(Drafts.class)
                .importVersion(head, scene.draft(), file, UUID.randomUUID().toString());
        assertThat(backend.the(DraftQueries.class).provisions(head, version, "vi"))
                .isNotEmpty();
        assertThat(held(secretariat)).isEmpty();
    }

    @Test
    void theSecretariatErasesItWithAReason() {
        DocumentId file = stamped();
        assertThatThrownBy(() -> drafts.erase(secretariat, file, "  ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> drafts.erase(scene.the(DRAFTER), file, "nhầm")).isInstanceOf(Refusal.class);
        assertThat(held(secretariat)).hasSize(1);
        drafts.erase(secretariat, file, "Tài liệu mật gửi nhầm");
        assertThat(held(secretariat)).isEmpty();
        assertThat(waiting(secretariat)).isZero();
        assertThatThrownBy(() -> drafts.release(secretariat, file)).isInstanceOf(Hidden.class);
    }

    @Test
    void whoMayNotBringInAVersionSendsNone() {
        assertThatThrownBy(() -> send(scene.the(PARTICIPANT), "du-thao.txt")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> send(scene.outsider(), "du-thao.txt")).isInstanceOf(Hidden.class);
    }

    private DocumentId stamped() {
        DocumentId file = send(scene.the(DRAFTER), "MẬT - du-thao.txt");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> backend.the(DocumentQueries.class)
                        .state(scene.the(DRAFTER), file)
                        .orElseThrow()
                        .read());
        return file;
    }

    private DocumentId send(Viewer viewer, String name) {
        return drafts.receive(
                viewer,
                scene.consultation(),
                new ByteArrayInputStream(Scenes.DRAFT.getBytes(UTF_8)),
                name,
                UUID.randomUUID().toString());
    }

    private List<HeldDraft> held(Viewer viewer) {
        return backend.the(HeldDraftQueries.class).held(viewer, scene.consultation());
    }

    private long waiting(Viewer viewer) {
        return backend.the(HeldDraftsWaiting.class).waiting(viewer, Locale.ENGLISH).stream()
                .mapToLong(item -> item.count())
                .sum();
    }
}

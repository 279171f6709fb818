package portal.summary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.consultations.Hidden;
import portal.consultations.WaitingItem;
import portal.people.Viewer;
import portal.platform.Refusal;

/// A table that came back and bears a secrecy stamp.
@ParameterizedClass
@EnumSource(Backend.class)
class HeldReturnsTests {

    private static final String TABLE = "Điều,Góp ý,Ý kiến tiếp thu\n1,Bỏ,Tiếp thu\n";

    private final Backend backend;
    private final Scenes.Scene scene;
    private final HeldReturns tables;
    private final Viewer secretariat;
    private final Viewer drafter;

    HeldReturnsTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
        tables = backend.the(HeldReturns.class);
        secretariat = scene.the(SECRETARIAT);
        drafter = scene.the(DRAFTER);
    }

    @Test
    void itIsKnownToItsSenderAndTheSecretariatAlone() {
        ReturnId id = stamped();
        assertThat(held(drafter)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.held()).isTrue();
            assertThat(one.infected()).isFalse();
            assertThat(one.stamp()).isEqualTo("MẬT");
        });
        assertThat(held(secretariat)).hasSize(1);
        assertThat(held(scene.the(HEAD))).isEmpty();
        assertThat(held(scene.the(PARTICIPANT))).isEmpty();
        assertThat(held(scene.outsider())).isEmpty();
        assertThat(waiting(secretariat)).isOne();
        assertThat(waiting(drafter)).isZero();
    }

    @Test
    void nothingOfItIsShownOrTakenOver() {
        ReturnId id = stamped();
        ReturnQueries queries = backend.the(ReturnQueries.class);
        assertThat(queries.returned(drafter, scene.consultation())).isEmpty();
        assertThat(queries.find(drafter, id)).isEmpty();
        assertThatThrownBy(() -> queries.preview(drafter, id)).isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> backend.the(Returns.class).take(drafter, id, Map.of()))
                .isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> backend.the(HeldTables.class).meanings(drafter, id))
                .isInstanceOf(Hidden.class);
    }

    @Test
    void theSecretariatLetsItGoOnAndItCanBeTakenIn() {
        ReturnId id = stamped();
        assertThatThrownBy(() -> tables.release(drafter, id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> tables.release(scene.the(PARTICIPANT), id)).isInstanceOf(Hidden.class);
        tables.release(secretariat, id);
        assertThat(held(secretariat)).isEmpty();
        assertThat(waiting(secretariat)).isZero();
        ReturnQueries queries = backend.the(ReturnQueries.class);
        assertThat(queries.returned(drafter, scene.consultation())).hasSize(1);
        assertThatCode(() -> queries.preview(drafter, id)).doesNotThrowAnyException();
    }

    @Test
    void theSecretariatErasesItWithAReason() {
        ReturnId id = stamped();
        assertThatThrownBy(() -> tables.erase(secretariat, id, "  ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> tables.erase(drafter, id, "nhầm")).isInstanceOf(Refusal.class);
        tables.erase(secretariat, id, "Tài liệu mật gửi nhầm");
        assertThat(held(secretariat)).isEmpty();
        assertThat(waiting(secretariat)).isZero();
        assertThat(backend.the(ReturnQueries.class).returned(drafter, scene.consultation()))
                .isEmpty();
        assertThatThrownBy(() -> tables.release(secretariat, id)).isInstanceOf(Hidden.class);
    }

    private ReturnId stamped() {
        ReturnId id = backend.the(Returns.class)
                .receive(
                        drafter,
                        scene.consultation(),
                        new ByteArrayInputStream(TABLE.getBytes(UTF_8)),
                        "MẬT - bang.csv",
                        UUID.randomUUID().toString());
        await().atMost(Duration.ofMinutes(1)).until(() -> !held(drafter).isEmpty());
        return id;
    }

    private List<HeldReturn> held(Viewer viewer) {
        return backend.the(HeldReturnQueries.class).held(viewer, scene.consultation());
    }

    private long waiting(Viewer viewer) {
        return backend.the(HeldReturnsWaiting.class).waiting(viewer, Locale.ENGLISH).stream()
                .mapToLong(WaitingItem::count)
                .sum();
    }
}

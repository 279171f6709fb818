package portal.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.consultations.Hidden;
import portal.consultations.Role;
import portal.drafts.Drafts;
import portal.drafts.VersionId;
import portal.drafts.comparing.Change;
import portal.people.Viewer;

class VersionComparisonsTests {

    @ParameterizedTest
    @EnumSource(Backend.class)
    void twoVersionsAreComparedByThoseWhoMayReadBoth(Backend backend) {
        Scenes.Scene scene = new Scenes(backend).open();
        Viewer drafter = scene.the(Role.DRAFTER);
        VersionId next = backend.the(Drafts.class)
                .importVersion(
                        drafter,
                        scene.draft(),
                        scene.scenes().read(drafter, Scenes.DRAFT.replace("giá bìa", "giá sách mới"), "hai.txt"),
                        UUID.randomUUID().toString());
        VersionComparisons comparisons = backend.the(VersionComparisons.class);
        assertThat(comparisons
                        .compare(drafter, scene.version(), next, "vi")
                        .comparison()
                        .pairs())
                .filteredOn(pair -> pair.change() != Change.UNCHANGED)
                .extracting(pair -> pair.old() + " " + pair.change())
                .containsExactly("art_2__para_2__point_b MODIFIED");
        assertThatThrownBy(() -> comparisons.compare(scene.the(Role.PARTICIPANT), scene.version(), next, "vi"))
                .isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> comparisons.compare(scene.outsider(), scene.version(), scene.version(), "vi"))
                .isInstanceOf(Hidden.class);
    }
}

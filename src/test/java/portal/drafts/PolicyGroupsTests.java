package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.PARTICIPANT;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.documents.DocumentId;
import portal.people.Viewer;

@ParameterizedClass
@EnumSource(Backend.class)
class PolicyGroupsTests {

    private final Scenes scenes;
    private final Scene scene;
    private final Drafts drafts;
    private final PolicyGroups policies;
    private final PolicyQueries queries;
    private final DraftQueries reading;

    PolicyGroupsTests(Backend backend) {
        scenes = new Scenes(backend);
        scene = scenes.open();
        drafts = backend.the(Drafts.class);
        policies = backend.the(PolicyGroups.class);
        queries = backend.the(PolicyQueries.class);
        reading = backend.the(DraftQueries.class);
    }

    @Test
    void policiesHaveNamesInBothLanguagesAndAnOrder() {
        PolicyGroupId readers = policies.add(drafter(), scene.consultation(), " Người đọc ", "Readers");
        PolicyGroupId keepers = policies.add(drafter(), scene.consultation(), "Thủ thư", null);
        policies.move(drafter(), keepers, -1);
        policies.rename(drafter(), readers, "Bạn đọc", "Readers");

        assertThat(queries.groups(scene.the(PARTICIPANT), scene.consultation()))
                .containsExactly(
                        new PolicyGroup(keepers, 1, "Thủ thư", null), new PolicyGroup(readers, 2, "Bạn đọc", "Readers"))
                .extracting(group -> group.name(Locale.ENGLISH))
                .containsExactly("Thủ thư", "Readers");
        assertThat(queries.groups(scene.outsider(), scene.consultation())).isEmpty();
        assertThatThrownBy(() -> policies.add(drafter(), scene.consultation(), "  ", null))
                .hasMessage("policy.unnamed");
    }

    @Test
    void aPolicySpansArticlesOfSeveralChaptersWithAllTheyHold() {
        PolicyGroupId readers = policies.add(drafter(), scene.consultation(), "Người đọc", null);
        policies.assign(drafter(), scene.provision("art_2").id(), readers);
        policies.assign(drafter(), scene.provision("chp_2").id(), readers);
        policies.assign(drafter(), scene.provision("art_2__para_1").id(), null);

        assertThat(queries.of(scene.the(PARTICIPANT), scene.version()))
                .containsEntry("art_2", readers)
                .containsEntry("art_2__para_2__point_b", readers)
                .containsEntry("art_3__para_2", readers)
                .doesNotContainKeys("art_1", "art_2__para_1", "chp_1");
        policies.remove(drafter(), readers);
        assertThat(queries.of(scene.the(PARTICIPANT), scene.version())).isEmpty();
        assertThat(queries.groups(drafter(), scene.consultation())).isEmpty();
    }

    @Test
    void aNewVersionKeepsThePoliciesWhateverTheNumbersAndNewClausesFollowTheirArticle() {
        PolicyGroupId readers = policies.add(drafter(), scene.consultation(), "Người đọc", null);
        policies.assign(drafter(), scene.provision("art_2").id(), readers);

        VersionId next = imported(Scenes.DRAFT
                .replace("Điều 3. Thủ thư", "Điều 4. Thủ thư")
                .replace("Điều 2. Người đọc", "Điều 2. Tên gọi\nMỗi thư viện có một tên gọi riêng.\nĐiều 3. Người đọc")
                .replace("Chương II", "3. Trẻ em được đọc tại chỗ không cần thẻ.\nChương II"));

        Map<String, PolicyGroupId> here = queries.of(drafter(), next);
        assertThat(here).containsKeys("art_3", "art_3__para_1", "art_3__para_2__point_a", "art_3__para_3");
        assertThat(here).doesNotContainKeys("art_2", "art_4", "art_4__para_1");
    }

    @Test
    void whatIsAssignedInOneVersionHoldsInTheOthersToo() {
        VersionId next = imported(Scenes.DRAFT.replace("b) Đền sách đã làm mất theo giá bìa.", ""));
        PolicyGroupId readers = policies.add(drafter(), scene.consultation(), "Người đọc", null);
        policies.assign(drafter(), at(next, "art_2").id(), readers);

        assertThat(queries.of(scene.the(PARTICIPANT), scene.version()))
                .containsKeys("art_2__para_1", "art_2__para_2__point_b");
    }

    @Test
    void cuttingAVersionAgainKeepsItsPolicies() {
        VersionId next = imported(Scenes.DRAFT + "Điều 4. Hiệu lực\nLuật này có hiệu lực từ năm sau.\n");
        PolicyGroupId force = policies.add(drafter(), scene.consultation(), "Thi hành", null);
        policies.assign(drafter(), at(next, "art_4").id(), force);

        drafts.correct(drafter(), next, new Correction(Correction.Act.RETITLE, "art_4", "Thi hành"));

        assertThat(queries.of(drafter(), next)).containsOnlyKeys("art_4");
    }

    @Test
    void aPolicyOfAnotherConsultationIsNotFound() {
        Scene other = scenes.open();
        PolicyGroupId foreign = policies.add(other.the(DRAFTER), other.consultation(), "Khác", null);

        assertThatThrownBy(() ->
                        policies.assign(drafter(), scene.provision("art_1").id(), foreign))
                .isInstanceOf(portal.consultations.Hidden.class);
    }

    private Viewer drafter() {
        return scene.the(DRAFTER);
    }

    private Provision at(VersionId version, String eid) {
        return Objects.requireNonNull(reading.byEid(drafter(), version, "vi").get(eid), eid);
    }

    private VersionId imported(String words) {
        DocumentId document = scenes.read(drafter(), words, "v2.txt");
        return drafts.importVersion(drafter(), scene.draft(), document, "v2/" + document.value());
    }
}

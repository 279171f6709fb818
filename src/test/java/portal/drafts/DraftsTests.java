package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.PARTICIPANT;
import static portal.db.Tables.DOCUMENT;

import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.documents.DocumentId;

@ParameterizedClass
@EnumSource(Backend.class)
class DraftsTests {

    private final Backend backend;
    private final Scenes scenes;
    private final Scene scene;
    private final Drafts drafts;
    private final DraftQueries queries;

    DraftsTests(Backend backend) {
        this.backend = backend;
        scenes = new Scenes(backend);
        scene = scenes.open();
        drafts = backend.the(Drafts.class);
        queries = backend.the(DraftQueries.class);
    }

    @Test
    void anImportedTextIsCutAndHiddenFromParticipantsUntilItIsPublished() {
        VersionId next = imported();

        assertThat(queries.provisions(scene.the(DRAFTER), next, "vi"))
                .extracting(Provision::eid)
                .contains("chp_1", "art_2__para_2__point_b", "art_3__para_2");
        assertThat(queries.provisions(scene.the(PARTICIPANT), next, "vi")).isEmpty();
        drafts.publish(scene.the(DRAFTER), next);
        assertThat(queries.provisions(scene.the(PARTICIPANT), next, "vi")).isNotEmpty();
    }

    @Test
    void aHeadingIsCorrectedAndTheCorrectionTakenBack() {
        VersionId next = imported();
        drafts.correct(scene.the(DRAFTER), next, new Correction(Correction.Act.RETITLE, "art_2", "Bạn đọc"));
        assertThat(heading(next)).isEqualTo("Bạn đọc");

        assertThat(drafts.undo(scene.the(DRAFTER), next)).isTrue();
        assertThat(heading(next)).isEqualTo("Người đọc");
        assertThat(drafts.undo(scene.the(DRAFTER), next)).isFalse();
    }

    @Test
    void aMergedProvisionLosesItsAddressAndNoWord() {
        VersionId next = imported();

        drafts.correct(scene.the(DRAFTER), next, new Correction(Correction.Act.MERGE, "art_2__para_2__point_b", null));

        Provision holder = at(next, "vi", "art_2__para_2__point_a");
        assertThat(holder.words()).contains("Giữ sách sạch").contains("b) Đền sách đã làm mất");
        assertThat(queries.byEid(scene.the(DRAFTER), next, "vi")).doesNotContainKey("art_2__para_2__point_b");
    }

    @Test
    void aPartedProvisionHasItsOwnAddressAndTheNextVersionIsOfferedTheSame() {
        VersionId next = imported();
        drafts.correct(scene.the(DRAFTER), next, new Correction(Correction.Act.INDENT, "art_2__para_2__point_b", null));
        assertThat(queries.byEid(scene.the(DRAFTER), next, "vi")).containsKey("art_2__para_2__point_a__point_b");

        VersionId later = imported();
        assertThat(queries.repeatable(scene.the(DRAFTER), later))
                .containsExactly(new Correction(Correction.Act.INDENT, "art_2__para_2__point_b", null));
        assertThat(queries.repeatable(scene.the(PARTICIPANT), later)).isEmpty();
        assertThat(drafts.repeat(scene.the(DRAFTER), later)).isEqualTo(1);
        assertThat(queries.byEid(scene.the(DRAFTER), later, "vi")).containsKey("art_2__para_2__point_a__point_b");
        assertThat(queries.repeatable(scene.the(DRAFTER), later)).isEmpty();
    }

    @Test
    void aPublishedVersionNeverChanges() {
        assertThatThrownBy(() -> drafts.correct(
                        scene.the(DRAFTER), scene.version(), new Correction(Correction.Act.RETITLE, "art_1", "Khác")))
                .hasMessage("draft.published");
        assertThatThrownBy(() -> drafts.undo(scene.the(DRAFTER), scene.version()))
                .hasMessage("draft.published");
    }

    @Test
    void aRenderingInAnotherLanguageStandsBesideItsProvision() {
        VersionId next = imported();
        DocumentId english = scenes.read(
                scene.the(DRAFTER),
                "Chapter I\nGENERAL\nArticle 1. Scope\nThis Law is about village libraries.\n",
                "en.txt");

        assertThat(drafts.render(scene.the(DRAFTER), next, "en", english)).isGreaterThanOrEqualTo(2);
        assertThat(at(next, "en", "art_1").words()).isEqualTo("This Law is about village libraries.");
        assertThat(at(next, "en", "art_3__para_1").words()).startsWith("Mỗi thư viện làng");
    }

    @Test
    void provisionsKeepTheirLastingIdentityInTheNextVersion() {
        VersionId next = imported();

        assertThat(at(next, "vi", "art_1").id())
                .isNotEqualTo(scene.provision("art_1").id());
        assertThat(queries.versions(scene.the(DRAFTER), scene.consultation()))
                .extracting(VersionRow::number)
                .containsExactly("2", "1");
    }

    @Test
    void aFileWithoutTextIsRefusedInASentence() {
        DocumentId empty = scenes.read(scene.the(DRAFTER), "  \n ", "empty.txt");

        assertThatThrownBy(() -> drafts.importVersion(scene.the(DRAFTER), scene.draft(), empty, "empty"))
                .hasMessage("draft.no-text");
    }

    @Test
    void aFileThatTheVirusScannerHoldsBackIsRefusedInItsOwnSentence() {
        DocumentId held = scenes.read(scene.the(DRAFTER), Scenes.DRAFT, "v2.txt");
        backend.the(DSLContext.class)
                .update(DOCUMENT)
                .set(DOCUMENT.SCAN, "infected")
                .where(DOCUMENT.ID.eq(held.value()))
                .execute();
        assertThatThrownBy(() -> drafts.importVersion(scene.the(DRAFTER), scene.draft(), held, "held"))
                .hasMessage("document.infected");
        assertThatThrownBy(() -> drafts.render(scene.the(DRAFTER), scene.version(), "en", held))
                .hasMessage("document.infected");
    }

    private VersionId imported() {
        DocumentId document = scenes.read(scene.the(DRAFTER), Scenes.DRAFT, "v2.txt");
        return drafts.importVersion(scene.the(DRAFTER), scene.draft(), document, "v2/" + document.value());
    }

    private String heading(VersionId version) {
        return String.valueOf(at(version, "vi", "art_2").heading());
    }

    private Provision at(VersionId version, String language, String eid) {
        return Objects.requireNonNull(
                queries.byEid(scene.the(DRAFTER), version, language).get(eid), eid);
    }
}

package portal.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.PARTICIPANT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.documents.DocumentId;
import portal.drafts.DraftQueries;
import portal.drafts.Drafts;
import portal.drafts.Errata;
import portal.drafts.ErrataQueries;
import portal.drafts.Erratum;
import portal.drafts.PolicyGroupId;
import portal.drafts.PolicyGroups;
import portal.drafts.PolicyQueries;
import portal.drafts.Provision;
import portal.drafts.Retyped;
import portal.drafts.VersionId;
import portal.drafts.VersionRow;
import portal.drafts.carrying.Fate;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.review.ReviewFilter;
import portal.review.ReviewQueries;
import portal.rounds.RoundQueries;

/// Version 1.1: typing errors corrected, every comment at its place, nobody asked anew.
@ParameterizedClass
@EnumSource(Backend.class)
class ErrataTests {

    private static final String AS_IT_STOOD = "Mọi người được mượn sách tại thư viện làng nơi mình ở.";
    private static final String CORRECTED = "Mọi người được mượn sách ở thư viện làng nơi mình ở.";

    private final Backend portal;
    private final Scene scene;
    private final Errata errata;
    private final DraftQueries queries;

    ErrataTests(Backend backend) {
        portal = backend;
        scene = new Scenes(backend).open();
        errata = backend.the(Errata.class);
        queries = backend.the(DraftQueries.class);
    }

    @Test
    void theCorrectedVersionIsReadInItsPlaceAndTheOriginalStaysAsItWas() {
        VersionId corrected = issue(CORRECTED, "e1");

        VersionRow row = queries.version(scene.the(PARTICIPANT), corrected).orElseThrow();
        assertThat(row.number()).isEqualTo("1.1");
        assertThat(row.corrects()).isEqualTo(scene.version());
        assertThat(row.correctionReason()).isEqualTo("Gõ nhầm");
        assertThat(row.published()).isTrue();
        assertThat(queries.current(scene.the(PARTICIPANT), scene.consultation()))
                .contains(row);
        assertThat(at(corrected, "art_2__para_1").words()).isEqualTo(CORRECTED);
        assertThat(at(scene.version(), "art_2__para_1").words()).isEqualTo(AS_IT_STOOD);
        assertThat(portal.the(ErrataQueries.class).errata(scene.the(PARTICIPANT), corrected))
                .containsExactly(new Erratum("art_2__para_1", "vi", "tại", "ở"));
        assertThat(portal.the(ErrataQueries.class).errata(scene.outsider(), corrected))
                .isEmpty();
        assertThat(issue(CORRECTED, "e1")).isEqualTo(corrected);
    }

    @Test
    void everyCommentStandsAtItsPlaceAndNoneNeedsALook() {
        CommentId beside = said(scene.comment("art_2__para_1", "thư viện làng", "Cả thư viện huyện"));
        CommentId on = said(scene.comment("art_2__para_1", "sách tại thư viện", "Nói rõ"));
        CommentId whole = said(scene.comment("art_3", null, "Thủ thư"));

        VersionId corrected = issue(CORRECTED, "e2");

        var placements = portal.the(PlacementQueries.class);
        assertThat(placements.carried(drafter(), corrected))
                .extracting(PlacementQueries.Carried::comment)
                .containsExactlyInAnyOrder(beside, on, whole);
        assertThat(placements.counts(drafter(), corrected)).isEqualTo(Map.of(Fate.SAME, 2, Fate.REWORDED, 1));
        assertThat(placements.carried(drafter(), corrected)).noneMatch(PlacementQueries.Carried::open);
        assertThat(portal.the(CommentQueries.class).counts(scene.the(PARTICIPANT), corrected))
                .containsEntry("art_2__para_1", 2)
                .containsEntry("art_3", 1);
        assertThat(portal.the(ReviewQueries.class).count(drafter(), scene.consultation(), ReviewFilter.ALL.at("art_2")))
                .isEqualTo(2);
    }

    @Test
    void theRoundGoesOnOnTheCorrectedTextAndWhoStillReadsTheOldPageCanSend() {
        NewComment begun = scene.comment("art_2__para_1", "sách tại thư viện", "Đang gõ dở");
        VersionId corrected = issue(CORRECTED, "e3");

        var round = portal.the(RoundQueries.class)
                .current(scene.the(PARTICIPANT), scene.consultation())
                .orElseThrow();
        assertThat(round.id()).isEqualTo(scene.round());
        assertThat(round.version()).isEqualTo(corrected);
        said(begun);
        said(Scenes.typed(scene.round(), at(corrected, "art_3").id(), null, "Trên bản mới"));
        assertThat(portal.the(CommentQueries.class).counts(scene.the(PARTICIPANT), corrected))
                .containsEntry("art_2__para_1", 1)
                .containsEntry("art_3", 1);
    }

    @Test
    void whatIsBeingWrittenIsNotLost() {
        Unsent unsent = portal.the(Unsent.class);
        Passage beside = scene.comment("art_2__para_1", "thư viện làng", "").passage();
        unsent.save(scene.the(PARTICIPANT), scene.version(), writing("art_2__para_1", beside));
        unsent.save(scene.the(PARTICIPANT), scene.version(), writing("art_3", null));

        VersionId corrected = issue(CORRECTED, "e4");

        assertThat(unsent.all(scene.the(PARTICIPANT), corrected)).hasSize(2);
        Passage moved = Objects.requireNonNull(unsent.at(scene.the(PARTICIPANT), corrected, "art_2__para_1")
                .orElseThrow()
                .passage());
        assertThat(CORRECTED.substring(moved.start(), moved.end())).isEqualTo("thư viện làng");
    }

    @Test
    void whatIsNoTypingErrorIsRefusedInASentence() {
        assertThatThrownBy(() -> errata.issue(drafter(), scene.version(), " ", retyped(CORRECTED), "n1"))
                .hasMessageStartingWith("errata.no-reason");
        assertThatThrownBy(() -> issue(AS_IT_STOOD, "n2")).hasMessage("errata.nothing");
        assertThatThrownBy(() -> issue(
                        "Thư viện mở cửa từ sáng sớm đến khuya mọi ngày trong tuần cho tất cả ai muốn đọc.", "n3"))
                .hasMessageStartingWith("errata.too-much");
        assertThatThrownBy(() -> errata.issue(scene.the(PARTICIPANT), scene.version(), "Lỗi", retyped(CORRECTED), "n4"))
                .isInstanceOf(Refusal.class);
        portal.the(Drafts.class).publish(drafter(), imported("v2"));
        assertThatThrownBy(() -> issue(CORRECTED, "n5")).hasMessage("errata.not-last");
    }

    @Test
    void whatIsInPreparationComesAfterTheCorrectedVersionAndTakesItsComments() {
        VersionId next = imported("p1");
        VersionId corrected = issue(CORRECTED, "p2");
        CommentId later =
                said(Scenes.typed(scene.round(), at(corrected, "art_3").id(), null, "Trên bản đã sửa"));

        assertThat(queries.versions(drafter(), scene.consultation()))
                .extracting(VersionRow::number)
                .containsExactly("2", "1.1", "1");
        portal.the(Placements.class).prepare(drafter(), next);
        assertThat(portal.the(PlacementQueries.class).carried(drafter(), next))
                .extracting(PlacementQueries.Carried::comment, PlacementQueries.Carried::standsAt)
                .containsExactly(tuple(later, "art_3"));
    }

    @Test
    void aSecondCorrectionIsCountedOnAndTheNextVersionHasTheNextWholeNumber() {
        PolicyGroupId readers = portal.the(PolicyGroups.class).add(drafter(), scene.consultation(), "Người đọc", null);
        portal.the(PolicyGroups.class)
                .assign(drafter(), scene.provision("art_2").id(), readers);
        VersionId first = issue(CORRECTED, "s1");
        VersionId second = errata.issue(
                drafter(),
                first,
                "Lại nhầm",
                List.of(new Retyped(
                        "art_3",
                        "vi",
                        "Người trông thư viện",
                        at(first, "art_3").words())),
                "s2");

        assertThat(queries.version(drafter(), second).orElseThrow().number()).isEqualTo("1.2");
        assertThat(at(second, "art_3").heading()).isEqualTo("Người trông thư viện");
        assertThat(portal.the(PolicyQueries.class).of(drafter(), second)).containsEntry("art_2__para_1", readers);
        VersionId next = imported("s3");
        assertThat(queries.version(drafter(), next).orElseThrow().number()).isEqualTo("2");
        assertThat(portal.the(PolicyQueries.class).of(drafter(), next)).containsEntry("art_2__para_1", readers);
    }

    private VersionId issue(String words, String key) {
        return errata.issue(drafter(), scene.version(), "Gõ nhầm", retyped(words), key);
    }

    private static List<Retyped> retyped(String words) {
        return List.of(new Retyped("art_2__para_1", "vi", null, words));
    }

    private static Unsent.Writing writing(String eid, @Nullable Passage passage) {
        return new Unsent.Writing(eid, passage, "Đang viết", null, null, null, null, "w/" + eid);
    }

    private CommentId said(NewComment comment) {
        return portal.the(Comments.class)
                .submit(scene.the(PARTICIPANT), comment)
                .id();
    }

    private VersionId imported(String key) {
        DocumentId file = scene.scenes().read(drafter(), Scenes.DRAFT, "v2.txt");
        return portal.the(Drafts.class).importVersion(drafter(), scene.draft(), file, key + file.value());
    }

    private Viewer drafter() {
        return scene.the(DRAFTER);
    }

    private Provision at(VersionId version, String eid) {
        return scene.provision(version, "vi", eid);
    }
}

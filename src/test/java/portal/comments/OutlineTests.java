package portal.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.PARTICIPANT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.consultations.Hidden;
import portal.documents.DocumentId;
import portal.drafts.AddressInput;
import portal.drafts.DraftId;
import portal.drafts.DraftQueries;
import portal.drafts.Drafts;
import portal.drafts.Outlines;
import portal.drafts.Provision;
import portal.drafts.VersionId;
import portal.drafts.VersionRow;
import portal.drafts.carrying.Fate;
import portal.people.Viewer;
import portal.rounds.RoundId;

/// From the August workshop, which speaks before articles exist, to the first articles.
@ParameterizedClass
@EnumSource(Backend.class)
class OutlineTests {

    private static final String VI = "Bạn đọc\n  Ai được mượn sách?\nNgười trông thư viện\n  Có thù lao không?\n";
    private static final String EN = "Readers\n  Who may borrow?\nThe keeper\n  Is it paid work?\n";

    private final Backend portal;
    private final Scene scene;
    private final DraftId draft;
    private final Outlines outlines;
    private final Drafts drafts;
    private final DraftQueries queries;

    OutlineTests(Backend backend) {
        portal = backend;
        scene = new Scenes(backend).open();
        outlines = backend.the(Outlines.class);
        drafts = backend.the(Drafts.class);
        queries = backend.the(DraftQueries.class);
        draft = drafts.begin(drafter(), scene.consultation(), "Đề cương", "Outline");
    }

    @Test
    void anOutlineIsTypedInBothLanguagesAndTypedAnewUntilItIsPublished() {
        VersionId outline = outlines.begin(drafter(), draft, "Sách?", "", "o1");
        outlines.retype(drafter(), outline, VI, EN);

        assertThat(scene.provision(outline, "vi", "iss_1__ques_1").heading()).isEqualTo("Ai được mượn sách?");
        assertThat(scene.provision(outline, "en", "iss_1__ques_1").heading()).isEqualTo("Who may borrow?");
        assertThat(row(outline).outline()).isTrue();
        assertThat(queries.provisions(scene.the(PARTICIPANT), outline, "vi")).isEmpty();
        assertThat(queries.typed(drafter(), outline)).containsEntry("vi", VI).containsEntry("en", EN);
        assertThat(queries.typed(scene.the(PARTICIPANT), outline)).isEmpty();
        drafts.publish(drafter(), outline);
        assertThatThrownBy(() -> outlines.retype(drafter(), outline, "Khác", ""))
                .hasMessage("draft.published");
        assertThat(outlines.begin(drafter(), draft, "Sách?", "", "o1")).isEqualTo(outline);
    }

    @Test
    void whatDoesNotFitIsRefusedInASentence() {
        assertThatThrownBy(() -> outlines.begin(drafter(), draft, " \n", "", "o2"))
                .hasMessage("outline.empty");
        assertThatThrownBy(() -> outlines.begin(drafter(), draft, VI, "Readers", "o3"))
                .hasMessageStartingWith("outline.misaligned");
        assertThatThrownBy(() -> outlines.begin(drafter(), scene.draft(), VI, "", "o4"))
                .hasMessage("outline.too-late");
        assertThatThrownBy(() -> outlines.begin(scene.the(PARTICIPANT), draft, VI, "", "o5"))
                .isInstanceOf(portal.platform.Refusal.class);
        assertThatThrownBy(() -> outlines.begin(scene.outsider(), draft, VI, "", "o6"))
                .isInstanceOf(Hidden.class);
    }

    @Test
    void aQuestionIsFoundAsOneSaysIt() {
        VersionId outline = outlines.begin(drafter(), draft, VI, "", "o7");
        AddressInput addresses = new AddressInput(queries.provisions(drafter(), outline, "vi"));

        for (String typed : new String[] {"1.1", "Câu hỏi 1.1", "cau hoi 1.1", "question 1.1"}) {
            assertThat(addresses.find(typed).orElseThrow().provision().eid())
                    .as(typed)
                    .isEqualTo("iss_1__ques_1");
        }
    }

    @Test
    void whatWasSaidOnAQuestionIsOfferedAPlaceInTheFirstArticlesThatAPersonSettles() {
        VersionId outline = outlines.begin(drafter(), draft, VI, "", "o8");
        drafts.publish(drafter(), outline);
        RoundId round = scene.scenes().round(scene.cast(), scene.consultation(), outline, -1, 1, List.of());
        CommentId paid = said(round, scene.provision(outline, "vi", "iss_2__ques_1"), "Thủ thư phải có thù lao");
        CommentId lent = said(round, scene.provision(outline, "vi", "iss_1__ques_1"), "Cho trẻ em mượn sách");

        DocumentId file = scene.scenes().read(drafter(), Scenes.DRAFT, "v1.txt");
        VersionId articles = drafts.importVersion(drafter(), draft, file, "a/" + file.value());
        Placements placements = portal.the(Placements.class);
        PlacementQueries reads = portal.the(PlacementQueries.class);
        assertThat(placements.prepare(drafter(), articles)).isEqualTo(2);

        assertThat(reads.counts(drafter(), articles)).containsOnlyKeys(Fate.DEMOTED);
        assertThat(reads.carried(drafter(), articles))
                .allMatch(PlacementQueries.Carried::open)
                .allMatch(PlacementQueries.Carried::onOutline)
                .extracting(PlacementQueries.Carried::comment, PlacementQueries.Carried::standsAt)
                .containsExactlyInAnyOrder(tuple(paid, "art_3"), tuple(lent, "art_2"));
        assertThat(portal.the(OfferQueries.class).offers(drafter(), articles).get(paid))
                .startsWith("art_3");
        assertThat(portal.the(OfferQueries.class).offers(scene.the(PARTICIPANT), articles))
                .hasSize(2);
        assertThat(portal.the(OfferQueries.class).offers(scene.outsider(), articles))
                .isEmpty();
        assertThatThrownBy(() -> drafts.publish(drafter(), articles)).hasMessageStartingWith("carry.unsettled");

        placements.settle(
                drafter(),
                articles,
                paid,
                scene.provision(articles, "vi", "art_3__para_2").id());
        placements.settle(drafter(), articles, lent, null);
        drafts.publish(drafter(), articles);
        assertThat(portal.the(CommentQueries.class).counts(scene.the(PARTICIPANT), articles))
                .containsEntry("art_3__para_2", 1)
                .containsEntry("art_2", 1);
    }

    private CommentId said(RoundId round, Provision on, String words) {
        return portal.the(Comments.class)
                .submit(scene.the(PARTICIPANT), Scenes.typed(round, on.id(), null, words))
                .id();
    }

    private Viewer drafter() {
        return scene.the(DRAFTER);
    }

    private VersionRow row(VersionId version) {
        return queries.version(drafter(), version).orElseThrow();
    }
}

package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.FOCAL;
import static portal.consultations.Role.PARTICIPANT;
import static portal.consultations.Role.SECRETARIAT;
import static portal.consultations.Role.STEERING;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.Comment;
import portal.comments.CommentQueries;
import portal.comments.Door;
import portal.consultations.Hidden;
import portal.documents.CutOuts;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.extraction.Problem;
import portal.documents.extraction.Region;
import portal.people.Viewer;
import portal.platform.Refusal;

@ParameterizedClass
@EnumSource(Backend.class)
class PapersTests {

    private static final String PAPER = """
            Kính gửi Bộ Sách, Tỉnh Đèo đã nghiên cứu dự thảo Luật và có ý kiến như sau.
            Về điểm b khoản 2 Điều 2: đề nghị sửa cụm từ “đã làm mất theo giá bìa” thành “đã làm mất theo giá thị trường”.
            Về khoản 1 Điều 3, đề nghị nói rõ nhiệm kỳ của thủ thư và ai thay khi thủ thư vắng mặt lâu ngày.
            """;

    private final Backend backend;
    private final Scene scene;
    private final Papers papers;
    private final PaperQueries queries;
    private final Viewer focal;
    private final DocumentId document;
    private final PaperId paper;

    PapersTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
        papers = backend.the(Papers.class);
        queries = backend.the(PaperQueries.class);
        focal = scene.the(FOCAL);
        document = scene.scenes().read(focal, PAPER, "y-kien.txt");
        paper = papers.receive(focal, scene.round(), document, scene.province(), true);
        await().atMost(Duration.ofMinutes(1)).until(() -> read(focal).linkedAt() != null);
    }

    @Test
    void whatThePaperCitesIsProposedAndCountsAsUnsettled() {
        assertThat(open()).isNotEmpty();
        assertThat(open())
                .anySatisfy(
                        excerpt -> assertThat(excerpt.links().getFirst().eid()).isEqualTo("art_3__para_1"));
        assertThat(queries.unsettled(focal, scene.consultation())).isEqualTo(1);
    }

    @Test
    void theSameFileSentTwiceIsOnePaper() {
        assertThat(papers.receive(focal, scene.round(), document, scene.province(), true))
                .isEqualTo(paper);
    }

    @Test
    void aConfirmedExcerptIsACommentOfTheBodyThroughThePaperDoor() {
        DeskExcerpt excerpt = open().getFirst();
        var receipt = papers.confirm(focal, excerpt.id(), excerpt.rowVersion(), asIs(excerpt), "one");

        Comment comment =
                backend.the(CommentQueries.class).find(focal, receipt.id()).orElseThrow();
        assertThat(comment.door()).isEqualTo(Door.PAPER);
        assertThat(comment.body()).isEqualTo(scene.province());
        assertThat(comment.official()).isTrue();
        assertThat(comment.words()).isEqualTo(excerpt.quote());
        assertThat(papers.confirm(focal, excerpt.id(), excerpt.rowVersion(), asIs(excerpt), "one"))
                .isEqualTo(receipt);
    }

    @Test
    void theSecondOfTwoWhoSettleTheSameExcerptIsToldAndNothingIsDoubled() {
        DeskExcerpt excerpt = open().getFirst();
        papers.confirm(focal, excerpt.id(), excerpt.rowVersion(), asIs(excerpt), "first");

        assertThatThrownBy(() -> papers.drop(scene.the(SECRETARIAT), excerpt.id(), excerpt.rowVersion(), "agrees"))
                .isInstanceOf(AlreadySettled.class);
        assertThatThrownBy(() -> papers.confirm(
                        scene.the(SECRETARIAT), excerpt.id(), excerpt.rowVersion(), asIs(excerpt), "second"))
                .isInstanceOf(AlreadySettled.class);
        assertThat(backend.the(CommentQueries.class).on(focal, scene.version())).hasSize(1);
    }

    @Test
    void undoTakesTheCommentBackAndOpensTheExcerptAgain() {
        DeskExcerpt excerpt = open().getFirst();
        var receipt = papers.confirm(focal, excerpt.id(), excerpt.rowVersion(), asIs(excerpt), "undo");
        papers.reopen(focal, List.of(excerpt.id()));

        assertThat(open()).extracting(DeskExcerpt::id).contains(excerpt.id());
        assertThat(backend.the(CommentQueries.class)
                        .find(focal, receipt.id())
                        .orElseThrow()
                        .withdrawn())
                .isTrue();
    }

    @Test
    void aPaperIsSettledOnceEveryExcerptIsConfirmedOrDroppedWithAReason() {
        DeskExcerpt first = open().getFirst();
        assertThatThrownBy(() -> papers.drop(focal, first.id(), first.rowVersion(), "  "))
                .isInstanceOf(Refusal.class);
        open().forEach(excerpt -> papers.drop(focal, excerpt.id(), excerpt.rowVersion(), "agrees"));

        assertThat(read(focal).state()).isEqualTo(PaperState.SETTLED);
        assertThat(queries.unsettled(focal, scene.consultation())).isZero();
    }

    @Test
    void aPaperWithoutTextIsWorkedByHand() {
        DocumentId empty = scene.scenes().read(focal, " ", "quet.txt");
        PaperId scan = papers.receive(focal, scene.round(), empty, null, false);
        assertThat(queries.paper(focal, scan).orElseThrow().state()).isEqualTo(PaperState.BY_HAND);

        ExcerptId added = papers.addExcerpt(
                focal,
                scan,
                new NewExcerpt(
                        2, "Gõ từ bản quét.", scene.provision("art_3__para_2").id()));
        assertThat(queries.excerpts(focal, scan)).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.id()).isEqualTo(added);
            assertThat(excerpt.page()).isEqualTo(2);
        });
    }

    @Test
    void aPaperInWhichNothingIsToBeTakenUpIsSettledWithAReason() {
        PaperId scan = papers.receive(focal, scene.round(), scene.scenes().read(focal, " ", "trang.txt"), null, false);
        ExcerptId whole = papers.dropWhole(focal, scan, "elsewhere");
        assertThat(queries.paper(focal, scan).orElseThrow().state()).isEqualTo(PaperState.SETTLED);

        papers.reopen(focal, List.of(whole));
        assertThat(queries.paper(focal, scan).orElseThrow().state()).isEqualTo(PaperState.BY_HAND);
    }

    @Test
    void nobodySeesSettlesOrDownloadsWhatTheirRoleDoesNotAllow() {
        DeskExcerpt excerpt = open().getFirst();
        for (Viewer other : List.of(scene.the(PARTICIPANT), scene.the(STEERING), scene.outsider())) {
            assertThat(queries.papers(other, scene.consultation(), 100)).isEqualTo(PaperPage.NONE);
            assertThat(queries.excerpts(other, paper)).isEmpty();
            assertThat(queries.unsettled(other, scene.consultation())).isZero();
            assertThat(backend.the(Documents.class).open(other, document)).isEmpty();
            assertThat(backend.the(CutOuts.class)
                            .read(other, document, 1, new Region(0, 0, 1000, 500))
                            .join())
                    .isEqualTo(new CutOuts.Words("", Problem.NOT_FOUND));
        }
        assertThat(backend.the(Documents.class).open(scene.the(DRAFTER), document))
                .isPresent();
        assertThatThrownBy(() -> papers.drop(scene.outsider(), excerpt.id(), excerpt.rowVersion(), "agrees"))
                .isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> papers.receive(focal, scene.round(), document(focal), scene.ministry(), true))
                .isInstanceOf(Refusal.class);
    }

    private DocumentId document(Viewer viewer) {
        return scene.scenes().read(viewer, "Góp ý " + UUID.randomUUID(), "khac.txt");
    }

    private Paper read(Viewer viewer) {
        return queries.paper(viewer, paper).orElseThrow();
    }

    private List<DeskExcerpt> open() {
        return queries.excerpts(focal, paper).stream().filter(DeskExcerpt::open).toList();
    }

    private static Confirmation asIs(DeskExcerpt excerpt) {
        return new Confirmation(
                excerpt.links().getFirst().provision(), excerpt.quote(), excerpt.proposed(), null, null, null);
    }
}

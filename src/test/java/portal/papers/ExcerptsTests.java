package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.FOCAL;
import static portal.consultations.Role.PARTICIPANT;
import static portal.consultations.Role.SECRETARIAT;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.consultations.Hidden;
import portal.consultations.WaitingItem;
import portal.documents.DocumentId;
import portal.people.Viewer;
import portal.platform.Refusal;

@ParameterizedClass
@EnumSource(Backend.class)
class ExcerptsTests {

    private static final String PAPER = """
            Kính gửi Bộ Sách, Tỉnh Đèo đã nghiên cứu dự thảo Luật và có ý kiến như sau.
            Về điểm b khoản 2 Điều 2: đề nghị sửa cụm từ “đã làm mất theo giá bìa” thành “đã làm mất theo giá thị trường”. Quy định cũ làm thư viện huyện thiệt.
            Về khoản 1 Điều 3, đề nghị nói rõ nhiệm kỳ của thủ thư và ai thay khi thủ thư vắng mặt lâu ngày.
            """;

    private final Backend backend;
    private final Scene scene;
    private final Papers papers;
    private final Excerpts excerpts;
    private final PaperQueries queries;
    private final Viewer focal;
    private final PaperId paper;

    ExcerptsTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
        papers = backend.the(Papers.class);
        excerpts = backend.the(Excerpts.class);
        queries = backend.the(PaperQueries.class);
        focal = scene.the(FOCAL);
        paper = sent(PAPER, "y-kien.txt");
    }

    @Test
    void anExcerptIsSplitWhereTheSecondRemarkBeginsAndJoinedAgain() {
        DeskExcerpt first = open().getFirst();
        excerpts.split(focal, first.id(), first.rowVersion(), "Quy định cũ");
        assertThat(open()).extracting(DeskExcerpt::quote).contains("Quy định cũ làm thư viện huyện thiệt.");
        assertThat(open()).allSatisfy(excerpt -> assertThat(excerpt.links()).isNotEmpty());

        DeskExcerpt again = open().getFirst();
        excerpts.join(focal, again.id(), again.rowVersion());
        assertThat(open()).extracting(DeskExcerpt::quote).contains(first.quote());
    }

    @Test
    void whatWasSplitJoinedOrLinkedIsPutBackAsItWas() {
        List<DeskExcerpt> before = open();
        for (Function<DeskExcerpt, CutBefore> act : List.<Function<DeskExcerpt, CutBefore>>of(
                first -> excerpts.split(focal, first.id(), first.rowVersion(), "Quy định cũ"),
                first -> excerpts.join(focal, first.id(), first.rowVersion()),
                first -> excerpts.relink(
                        focal,
                        first.id(),
                        first.rowVersion(),
                        scene.provision("art_3__para_2").id()))) {
            CutBefore done = act.apply(open().getFirst());
            assertThat(open()).usingRecursiveComparison().isNotEqualTo(before);
            excerpts.restore(focal, done);
            assertThat(open())
                    .usingRecursiveComparison()
                    .ignoringFields("rowVersion")
                    .isEqualTo(before);
        }
    }

    @Test
    void nothingIsPutBackOverWhatSomeoneElseMadeOfIt() {
        DeskExcerpt first = open().getFirst();
        CutBefore done = excerpts.split(focal, first.id(), first.rowVersion(), "Quy định cũ");
        DeskExcerpt half = open().getFirst();
        papers.drop(scene.the(SECRETARIAT), half.id(), half.rowVersion(), "elsewhere");
        assertThatThrownBy(() -> excerpts.restore(focal, done)).isInstanceOf(AlreadySettled.class);
        assertThatThrownBy(() -> excerpts.restore(scene.the(PARTICIPANT), done)).isInstanceOf(Hidden.class);
        assertThat(read(half.id()).open()).isFalse();
    }

    @Test
    void wordsThatAreNotInItSplitNothing() {
        DeskExcerpt first = open().getFirst();
        assertThatThrownBy(() -> excerpts.split(focal, first.id(), first.rowVersion(), "chữ khác"))
                .isInstanceOf(Refusal.class);
        assertThat(open()).hasSize(2);
    }

    @Test
    void anotherProvisionIsNamedAndTheMachinesStaysAsAFurtherOne() {
        DeskExcerpt first = open().getFirst();
        excerpts.relink(
                focal,
                first.id(),
                first.rowVersion(),
                scene.provision("art_3__para_2").id());
        DeskExcerpt now = open().getFirst();
        assertThat(now.links().getFirst().eid()).isEqualTo("art_3__para_2");
        assertThat(now.links().getFirst().how()).isNull();
        assertThat(now.links()).hasSizeGreaterThan(1);
    }

    @Test
    void whatIsBeyondDoubtIsConfirmedTogetherAndMarkedUntilItIsOpened() {
        List<ExcerptId> sure = papers.confirmAll(focal, paper, "bulk");
        assertThat(sure).hasSize(1);
        assertThat(read(sure.getFirst()).inBulk()).isTrue();
        excerpts.opened(scene.the(SECRETARIAT), sure.getFirst());
        assertThat(read(sure.getFirst()).inBulk()).isFalse();
        papers.reopen(focal, sure);
        assertThat(open()).hasSize(2);
    }

    @Test
    void theAuthorObjectsToWhatWasMadeOfThePaperAndNobodyElseDoes() {
        DeskExcerpt first = open().getFirst();
        papers.drop(scene.the(SECRETARIAT), first.id(), first.rowVersion(), "elsewhere");
        excerpts.object(focal, paper, first.id(), "Ý kiến này là về dự thảo.");
        assertThat(queries.paper(focal, paper).orElseThrow().objections()).isEqualTo(1);
        assertThat(objections(scene.the(SECRETARIAT))).isOne();
        assertThat(objections(focal)).isZero();
        assertThatThrownBy(() -> excerpts.object(scene.the(DRAFTER), paper, first.id(), "Không"))
                .isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> excerpts.object(scene.the(PARTICIPANT), paper, first.id(), "Không"))
                .isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> excerpts.agree(scene.the(SECRETARIAT), paper, first.id()))
                .isInstanceOf(Hidden.class);
        excerpts.agree(focal, paper, first.id());
        assertThat(queries.paper(focal, paper).orElseThrow().objections()).isZero();
        assertThat(objections(scene.the(SECRETARIAT))).isZero();
        excerpts.object(focal, paper, first.id(), "Ý kiến này là về dự thảo.");
        papers.reopen(focal, List.of(first.id()));
        assertThat(queries.paper(focal, paper).orElseThrow().objections()).isZero();
    }

    @Test
    void whatBothOfTwoJoinedExcerptsAskForIsAskedForOnce() {
        PaperId table = sent("""
                <table>
                <tr><td>Điều, khoản</td><td>Nội dung dự thảo</td><td>Đề nghị sửa đổi</td><td>Lý do</td></tr>
                <tr><td>Khoản 1 Điều 2</td><td>Mọi người được mượn sách tại thư viện làng nơi mình ở.</td>
                <td>Bỏ</td><td>Trùng</td></tr>
                <tr><td>Khoản 1 Điều 3</td><td>Mỗi thư viện làng có một thủ thư do hội đồng làng chọn.</td>
                <td>Bãi bỏ</td><td>Tốn kém</td></tr>
                </table>
                """, "bang.html");
        DeskExcerpt first = queries.excerpts(focal, table).getFirst();
        excerpts.join(focal, first.id(), first.rowVersion());
        assertThat(queries.excerpts(focal, table)).singleElement().satisfies(joined -> {
            assertThat(joined.proposed()).isEqualTo("Bỏ");
            assertThat(joined.reason()).isEqualTo("Trùng\nTốn kém");
        });
    }

    @Test
    void aPaperThatRepeatsAnotherIsRecognised() {
        String filler = "Dự thảo có ý nghĩa với bạn đọc ở vùng cao và với các thư viện nhỏ của huyện, xã, trường học. ";
        PaperId first = sent(PAPER + filler, "mot.txt");
        PaperId second = sent(PAPER + filler + "Xin cảm ơn.", "hai.txt");
        Paper repeated = queries.paper(focal, second).orElseThrow();
        assertThat(repeated.repeats()).isIn(first, paper);
        assertThat(repeated.likeness()).isGreaterThan(0.75);
    }

    /// Of how many objections a viewer is told at home.
    private long objections(Viewer viewer) {
        return backend.the(PapersWaiting.class).waiting(viewer, Locale.ENGLISH).stream()
                .filter(item -> item.what().contains("objection"))
                .mapToLong(WaitingItem::count)
                .sum();
    }

    private PaperId sent(String words, String name) {
        DocumentId document = scene.scenes().read(focal, words, name);
        PaperId id = papers.receive(focal, scene.round(), document, scene.province(), true);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> queries.paper(focal, id).orElseThrow().linkedAt() != null);
        return id;
    }

    private DeskExcerpt read(ExcerptId excerpt) {
        return queries.excerpts(focal, paper).stream()
                .filter(found -> found.id().equals(excerpt))
                .findFirst()
                .orElseThrow();
    }

    private List<DeskExcerpt> open() {
        return queries.excerpts(focal, paper).stream().filter(DeskExcerpt::open).toList();
    }
}

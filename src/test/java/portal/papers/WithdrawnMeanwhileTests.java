package portal.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.FOCAL;
import static portal.consultations.Role.HEAD;
import static portal.consultations.Role.PARTICIPANT;
import static portal.consultations.Role.REVIEWER;
import static portal.consultations.Role.SECRETARIAT;
import static portal.db.Tables.EXCERPT;
import static portal.papers.WithdrawalsTests.WORDS;
import static portal.papers.WithdrawalsTests.asIs;
import static portal.papers.WithdrawalsTests.refused;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.consultations.Hidden;
import portal.consultations.WaitingItem;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.summary.SummaryQueries;
import portal.summary.table.Counts;

/// What a paper that was taken back is to everybody else meanwhile.
@ParameterizedClass
@EnumSource(Backend.class)
class WithdrawnMeanwhileTests {

    private final Backend backend;
    private final Scene scene;
    private final Papers papers;
    private final PaperQueries queries;
    private final Withdrawals withdrawals;
    private final Viewer focal;
    private final Viewer secretariat;

    WithdrawnMeanwhileTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
        papers = backend.the(Papers.class);
        queries = backend.the(PaperQueries.class);
        withdrawals = backend.the(Withdrawals.class);
        focal = scene.the(FOCAL);
        secretariat = scene.the(SECRETARIAT);
    }

    @Test
    void aPaperTakenBackIsNeitherListedNorCountedAndPutBackItStandsAsItStood() {
        int asked = replied();
        PaperId paper = sent(focal, WORDS, scene.province());
        Paper before = queries.paper(focal, paper).orElseThrow();
        List<DeskExcerpt> excerpts = queries.excerpts(focal, paper);
        Standing standing = standing();
        assertThat(standing).isEqualTo(new Standing(1, 1, 1, 1, 2, 2));
        assertThat(replied()).isEqualTo(asked + 1);

        withdrawals.takeBack(focal, paper);
        assertThat(standing()).isEqualTo(new Standing(0, 0, 0, 0, 0, 0));
        assertThat(replied()).isEqualTo(asked);
        for (Viewer other : List.of(focal, secretariat, scene.the(REVIEWER), scene.the(DRAFTER))) {
            assertThat(queries.papers(other, scene.consultation(), 100)).isEqualTo(PaperPage.NONE);
            assertThat(queries.paper(other, paper)).isEmpty();
            assertThat(queries.excerpts(other, paper)).isEmpty();
            assertThat(queries.unsettled(other, scene.consultation())).isZero();
            assertThat(queries.beyondDoubt(other, paper)).isEmpty();
        }

        withdrawals.putBack(focal, paper);
        assertThat(standing()).isEqualTo(standing);
        assertThat(replied()).isEqualTo(asked + 1);
        assertThat(queries.paper(focal, paper).orElseThrow()).isEqualTo(before);
        assertThat(queries.excerpts(focal, paper))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("rowVersion")
                .isEqualTo(excerpts);
    }

    @Test
    void nobodySettlesAPaperThatWasTakenBackMeanwhile() {
        PaperId paper = sent(focal, WORDS, scene.province());
        DeskExcerpt open = queries.excerpts(secretariat, paper).getFirst();
        withdrawals.takeBack(focal, paper);

        refused(
                () -> papers.confirm(secretariat, open.id(), open.rowVersion(), asIs(open), "late"),
                "papers.back.meanwhile");
        refused(() -> papers.drop(secretariat, open.id(), open.rowVersion(), "elsewhere"), "papers.back.meanwhile");
        refused(() -> backend.the(Owners.class).name(secretariat, paper, scene.ministry()), "papers.back.meanwhile");
        assertThatThrownBy(() -> papers.drop(scene.the(PARTICIPANT), open.id(), open.rowVersion(), "elsewhere"))
                .isInstanceOf(Hidden.class);
    }

    @Test
    void whoConfirmsInTheSameInstantIsOvertaken() {
        PaperId paper = sent(focal, WORDS, scene.province());
        DeskExcerpt open = queries.excerpts(secretariat, paper).getFirst();
        var confirmed = backend.the(TransactionTemplate.class).execute(status -> {
            withdrawals.takeBack(focal, paper);
            var other = CompletableFuture.runAsync(
                    () -> papers.confirm(secretariat, open.id(), open.rowVersion(), asIs(open), "same"));
            Thread.onSpinWait();
            pause();
            return other;
        });
        assertThat(confirmed).isNotNull();
        assertThat(confirmed.handle((done, thrown) -> thrown.getCause()).join()).isInstanceOf(Refusal.class);
        assertThat(backend.the(DSLContext.class)
                        .fetchCount(EXCERPT, EXCERPT.PAPER_ID.eq(paper.value()), EXCERPT.STATE.eq("confirmed")))
                .isZero();
    }

    @Test
    void aPaperSentAgainAfterItWasTakenBackIsNoRepeat() {
        String long_ =
                "Nhiệm kỳ của thủ thư cần được quy định rõ ràng trong luật này để mọi người cùng biết. ".repeat(3)
                        + "Ngoài ra cần nói ai thay thủ thư khi vắng mặt, ai giữ chìa khóa kho sách và ai ghi sổ mượn trả.";
        PaperId first = sent(focal, WORDS + long_, scene.province());
        PaperId second = sent(focal, WORDS + long_ + " Hết.", scene.province());
        PaperId third = sent(scene.the(PARTICIPANT), WORDS + long_, null);
        assertThat(repeats(second)).isEqualTo(first);
        assertThat(repeats(third)).isEqualTo(first);

        withdrawals.takeBack(focal, first);
        assertThat(repeats(second)).isNull();
        assertThat(repeats(third)).isEqualTo(second);
        PaperId again = sent(focal, WORDS + long_, scene.province());
        assertThat(repeats(again)).isEqualTo(third);

        withdrawals.takeBack(scene.the(PARTICIPANT), third);
        withdrawals.takeBack(focal, second);
        assertThat(repeats(again)).isNull();
        withdrawals.putBack(focal, first);
        assertThat(repeats(again)).isEqualTo(first);
    }

    @Test
    void theSameFileSentAgainIsAPaperAgain() {
        var document = scene.scenes().read(focal, WORDS, "y-kien.txt");
        PaperId paper = papers.receive(focal, scene.round(), document, scene.province(), false);
        withdrawals.takeBack(focal, paper);
        assertThat(papers.receive(focal, scene.round(), document, scene.province(), false))
                .isNotEqualTo(paper);
        assertThat(queries.papers(focal, scene.consultation(), 100).papers()).hasSize(1);
    }

    private record Standing(int reviewers, int sealed, int openPapers, int waits, int openExcerpts, long remarks) {}

    /// Everything that counts papers, asked.
    private Standing standing() {
        Counts counts = backend.the(SummaryQueries.class).counts(scene.the(HEAD), scene.consultation());
        return new Standing(
                queries.papers(scene.the(REVIEWER), scene.consultation(), 100).all(),
                queries.papers(secretariat, scene.consultation(), 1).all(),
                counts.openPapers(),
                queries.unsettled(secretariat, scene.consultation()),
                counts.openExcerpts(),
                backend.the(PapersWaiting.class).waiting(secretariat, Locale.ENGLISH).stream()
                        .filter(item -> item.path()
                                .contains(scene.consultation().value().toString()))
                        .mapToLong(WaitingItem::count)
                        .sum());
    }

    private int replied() {
        var bodies = backend.the(SummaryQueries.class)
                .counts(scene.the(HEAD), scene.consultation())
                .bodies();
        return bodies.replied() + bodies.unasked();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable PaperId repeats(PaperId paper) {
        return queries.paper(secretariat, paper).orElseThrow().repeats();
    }

    private PaperId sent(Viewer viewer, String words, @Nullable BodyId body) {
        return TableFiles.receive(backend, scene, viewer, words.getBytes(UTF_8), "y-kien.txt", body);
    }
}

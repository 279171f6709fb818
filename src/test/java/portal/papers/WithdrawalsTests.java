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
import static portal.db.Tables.PAPER;
import static portal.db.Tables.TRAIL_ENTRY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.Comments;
import portal.consultations.Hidden;
import portal.consultations.WaitingItem;
import portal.documents.Documents;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.summary.SummaryQueries;
import portal.summary.table.Counts;

/// Who sent a paper takes it back, and puts it back.
@ParameterizedClass
@EnumSource(Backend.class)
class WithdrawalsTests {

    private static final String WORDS = """
            Về khoản 1 Điều 3, đề nghị nói rõ nhiệm kỳ của thủ thư và ai thay khi thủ thư vắng mặt lâu ngày.
            Về khoản 2 Điều 2: đề nghị tăng thời hạn mượn sách lên ba mươi ngày.
            """;

    private static final Duration CLOSED = Duration.ofDays(9);

    private final Backend backend;
    private final Scene scene;
    private final Papers papers;
    private final PaperQueries queries;
    private final Withdrawals withdrawals;
    private final WithdrawnQueries withdrawn;
    private final Viewer focal;
    private final Viewer secretariat;

    WithdrawalsTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
        papers = backend.the(Papers.class);
        queries = backend.the(PaperQueries.class);
        withdrawals = backend.the(Withdrawals.class);
        withdrawn = backend.the(WithdrawnQueries.class);
        focal = scene.the(FOCAL);
        secretariat = scene.the(SECRETARIAT);
    }

    @AfterEach
    void timeGoesOn() {
        backend.clock().go();
    }

    @Test
    void aPaperTakenBackIsNeitherListedNorCountedAndPutBackItStandsAsItStood() {
        int asked = replied();
        PaperId paper = sent(focal, WORDS, scene.province());
        Paper before = read(paper);
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
        assertThat(read(paper)).isEqualTo(before);
        assertThat(queries.excerpts(focal, paper))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("rowVersion")
                .isEqualTo(excerpts);
    }

    @Test
    void itStaysWithItsSenderAndAllOfItIsKept() {
        PaperId paper = sent(focal, WORDS, scene.province());
        Paper before = read(paper);
        withdrawals.takeBack(focal, paper);

        assertThat(withdrawn.withdrawn(focal, scene.consultation()))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.paper()).isEqualTo(before);
                    assertThat(kept.mine()).isTrue();
                    assertThat(withdrawals.mayPutBack(focal, kept)).isTrue();
                });
        assertThat(withdrawn.withdrawn(focal, paper)).isPresent();
        assertThat(open(focal, before)).hasContent(WORDS);
        for (Viewer other : List.of(secretariat, scene.the(REVIEWER), scene.the(DRAFTER), scene.the(PARTICIPANT))) {
            assertThat(withdrawn.withdrawn(other, scene.consultation())).isEmpty();
            assertThat(withdrawn.withdrawn(other, paper)).isEmpty();
            assertThat(backend.the(Documents.class).open(other, before.document()))
                    .isEmpty();
            assertThatThrownBy(() -> withdrawals.putBack(other, paper)).isInstanceOf(Hidden.class);
        }
        assertThat(db().fetchCount(EXCERPT, EXCERPT.PAPER_ID.eq(paper.value()))).isEqualTo(2);

        withdrawals.putBack(focal, paper);
        assertThat(withdrawn.withdrawn(focal, scene.consultation())).isEmpty();
        assertThat(db().select(TRAIL_ENTRY.ACTOR_ID, TRAIL_ENTRY.DETAIL)
                        .from(TRAIL_ENTRY)
                        .where(TRAIL_ENTRY.ACT.eq("paper.withdraw"), TRAIL_ENTRY.OBJECT_ID.eq(paper.value()))
                        .orderBy(TRAIL_ENTRY.SEQ)
                        .fetch(row -> row.value2() + row.value1()))
                .containsExactly(
                        "taken back" + focal.person().value(),
                        "put back" + focal.person().value());
    }

    @Test
    void whileRemarksOfItAreCommentsEachIsTakenBackByItself() {
        PaperId paper = sent(focal, WORDS, scene.province());
        DeskExcerpt first = queries.excerpts(focal, paper).getFirst();
        var receipt = papers.confirm(focal, first.id(), first.rowVersion(), asIs(first), "one");
        DeskExcerpt second = queries.excerpts(focal, paper).getLast();
        papers.drop(focal, second.id(), second.rowVersion(), "elsewhere");

        refused(() -> withdrawals.takeBack(focal, paper), "papers.back.entered", 1);
        refused(() -> withdrawals.takeBack(secretariat, paper), "papers.back.entered", 1);
        assertThat(read(paper).settled()).isEqualTo(2);
        backend.the(Comments.class).withdraw(focal, receipt.id());
        withdrawals.takeBack(focal, paper);
        assertThat(queries.paper(focal, paper)).isEmpty();
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
        assertThat(db().fetchCount(EXCERPT, EXCERPT.PAPER_ID.eq(paper.value()), EXCERPT.STATE.eq("confirmed")))
                .isZero();
    }

    @Test
    void whatCameInTimeBelongsToTheRoundOnceItIsClosed() {
        PaperId paper = sent(focal, WORDS, scene.province());
        PaperId undone = sent(focal, WORDS + "Lần hai.", scene.province());
        withdrawals.takeBack(focal, undone);
        PaperId late = sent(focal, WORDS + "Gửi muộn.", scene.province());
        db().update(PAPER)
                .set(PAPER.RECEIVED_AT, Instant.now().plus(CLOSED))
                .where(PAPER.ID.eq(late.value()))
                .execute();
        backend.clock().stopAt(Instant.now().plus(CLOSED));

        refused(() -> withdrawals.takeBack(focal, paper), "papers.back.closed");
        withdrawals.putBack(focal, undone);
        withdrawals.takeBack(secretariat, paper);
        withdrawals.takeBack(focal, late);
        assertThat(queries.papers(focal, scene.consultation(), 100).papers())
                .extracting(Paper::id)
                .containsExactly(undone);
    }

    @Test
    void whatTheSecretariatTookBackItAlonePutsBack() {
        PaperId paper = sent(focal, WORDS, scene.province());
        withdrawals.takeBack(secretariat, paper);

        Withdrawn seen = withdrawn.withdrawn(focal, paper).orElseThrow();
        assertThat(seen.mine()).isFalse();
        assertThat(withdrawals.mayPutBack(focal, seen)).isFalse();
        assertThatThrownBy(() -> withdrawals.putBack(focal, paper)).isInstanceOf(Hidden.class);
        assertThat(withdrawn.withdrawn(secretariat, scene.consultation()))
                .singleElement()
                .matches(kept -> withdrawals.mayPutBack(secretariat, kept));
        withdrawals.putBack(secretariat, paper);
        assertThat(queries.paper(focal, paper)).isPresent();
    }

    @Test
    void takingBackIsOfferedToWhoSentItAndToTheSecretariat() {
        PaperId paper = sent(focal, WORDS, scene.province());
        assertThat(withdrawals.offered(focal, read(paper))).isTrue();
        for (var role : List.of(SECRETARIAT, HEAD, REVIEWER, DRAFTER)) {
            Viewer viewer = scene.the(role);
            assertThat(withdrawals.offered(viewer, queries.paper(viewer, paper).orElseThrow()))
                    .as(role.word())
                    .isEqualTo(role == SECRETARIAT);
        }
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

    private static void refused(ThrowingCallable act, String key, Object... arguments) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.arguments()).isEqualTo(arguments);
        });
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

    private java.nio.file.Path open(Viewer viewer, Paper paper) {
        return backend.the(Documents.class).open(viewer, paper.document()).orElseThrow();
    }

    private PaperId sent(Viewer viewer, String words, @Nullable BodyId body) {
        return TableFiles.receive(backend, scene, viewer, words.getBytes(UTF_8), "y-kien.txt", body);
    }

    private Paper read(PaperId paper) {
        return queries.paper(focal, paper).orElseThrow();
    }

    private DSLContext db() {
        return backend.the(DSLContext.class);
    }

    private static Confirmation asIs(DeskExcerpt excerpt) {
        return new Confirmation(
                excerpt.links().getFirst().provision(), excerpt.quote(), excerpt.proposed(), null, null, null);
    }
}

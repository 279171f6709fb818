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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.Comments;
import portal.consultations.Hidden;
import portal.documents.Documents;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.platform.Refusal;

/// Who sent a paper takes it back, and puts it back.
@ParameterizedClass
@EnumSource(Backend.class)
class WithdrawalsTests {

    static final String WORDS = """
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

    static void refused(ThrowingCallable act, String key, Object... arguments) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.arguments()).isEqualTo(arguments);
        });
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

    static Confirmation asIs(DeskExcerpt excerpt) {
        return new Confirmation(
                excerpt.links().getFirst().provision(), excerpt.quote(), excerpt.proposed(), null, null, null);
    }
}

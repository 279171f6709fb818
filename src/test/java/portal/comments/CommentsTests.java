package portal.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.PARTICIPANT;
import static portal.consultations.Role.SECRETARIAT;
import static portal.consultations.Role.STEERING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.platform.Refusal;

@ParameterizedClass
@EnumSource(Backend.class)
class CommentsTests {

    private final Backend backend;
    private final Comments comments;
    private final CommentQueries queries;
    private final Scene scene;

    CommentsTests(Backend backend) {
        this.backend = backend;
        this.scene = new Scenes(backend).open();
        this.comments = backend.the(Comments.class);
        this.queries = backend.the(CommentQueries.class);
    }

    @AfterEach
    void timeGoesOn() {
        backend.clock().go();
    }

    @Test
    void aCommentOnSelectedWordsGetsANumberAndStandsWhereItWasMade() {
        Receipt receipt =
                comments.submit(scene.the(PARTICIPANT), scene.comment("art_2__para_1", "mượn sách", "Cả trẻ em nữa?"));

        Comment found = queries.find(scene.the(DRAFTER), receipt.id()).orElseThrow();
        assertThat(receipt.number()).isEqualTo("R1-0001");
        assertThat(Tracking.valid(receipt.tracking())).isTrue();
        assertThat(found.eid()).isEqualTo("art_2__para_1");
        assertThat(found.passageExact()).isEqualTo("mượn sách");
        assertThat(found.words()).isEqualTo("Cả trẻ em nữa?");
        assertThat(found.bodyNameVi()).startsWith("Tỉnh Đèo");
    }

    @Test
    void theSameCommandTwiceIsOneComment() {
        NewComment once = scene.comment("art_1", null, "Nên thêm thư viện trường.");

        assertThat(comments.submit(scene.the(PARTICIPANT), once))
                .isEqualTo(comments.submit(scene.the(PARTICIPANT), once));
        assertThat(queries.mine(scene.the(PARTICIPANT), scene.consultation())).hasSize(1);
    }

    @Test
    void fiftyAtOnceGetFiftyNumbersWithoutAGap() throws Exception {
        List<Callable<String>> senders = IntStream.range(0, 50)
                .<Callable<String>>mapToObj(n ->
                        () -> comments.submit(scene.the(PARTICIPANT), scene.comment("art_1", null, "Ý " + n))
                                .number())
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> numbers = threads.invokeAll(senders).stream()
                    .map(f -> f.resultNow())
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, 50)
                            .mapToObj("R1-%04d"::formatted)
                            .toList());
        }
    }

    @Test
    void wordsThatDoNotStandThereAreRefusedAndNothingIsKept() {
        NewComment moved = scene.comment("art_1", null, "x");
        NewComment wrong = Scenes.typed(moved.round(), moved.provision(), new Passage("vi", 0, 4, "Khác", "", ""), "x");

        assertThatThrownBy(() -> comments.submit(scene.the(PARTICIPANT), wrong))
                .isInstanceOf(Refusal.class)
                .hasMessage("comment.passage-moved");
        assertThat(queries.mine(scene.the(PARTICIPANT), scene.consultation())).isEmpty();
    }

    @Test
    void aCommentAfterTheCloseIsKeptAsLateAndCountsOnceItIsIncluded() {
        backend.clock().stopAt(Instant.now().plus(Duration.ofDays(7)));

        Receipt late = comments.submit(scene.the(PARTICIPANT), scene.comment("art_1", null, "Xin lỗi, muộn."));

        assertThat(late.late()).isTrue();
        assertThat(queries.counts(scene.the(DRAFTER), scene.version())).isEmpty();
        comments.include(scene.the(SECRETARIAT), late.id());
        assertThat(queries.counts(scene.the(DRAFTER), scene.version())).containsEntry("art_1", 1);
    }

    @Test
    void aCommentBeforeTheOpeningIsRefused() {
        backend.clock().stopAt(Instant.now().minus(Duration.ofDays(7)));

        assertThatThrownBy(() -> comments.submit(scene.the(PARTICIPANT), scene.comment("art_1", null, "Sớm")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anAuthorMayTakeBackForAQuarterOfAnHour() {
        Receipt sent = comments.submit(scene.the(PARTICIPANT), scene.comment("art_1", null, "Nhầm"));
        comments.withdraw(scene.the(PARTICIPANT), sent.id());
        assertThat(queries.counts(scene.the(DRAFTER), scene.version())).isEmpty();

        Receipt second = comments.submit(scene.the(PARTICIPANT), scene.comment("art_1", null, "Thật"));
        backend.clock().stopAt(Instant.now().plus(Duration.ofMinutes(16)));
        assertThatThrownBy(() -> comments.withdraw(scene.the(PARTICIPANT), second.id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void textOfAnyScriptIsKeptAsItCameAndWhatNoDatabaseTakesIsLeftOut() {
        String words = "<b>không</b> \u202eأبجد\u202c 𝒳 🏛 =1+1 'quote' \u0000\ud800 hết";

        Receipt sent = comments.submit(scene.the(PARTICIPANT), scene.comment("art_1", null, words));

        assertThat(queries.find(scene.the(DRAFTER), sent.id()).orElseThrow().words())
                .isEqualTo("<b>không</b> \u202eأبجد\u202c 𝒳 🏛 =1+1 'quote'  hết");
    }

    @Test
    void emptyAndEndlessWordsAreRefusedWithTheLimitNamed() {
        assertThatThrownBy(() -> comments.submit(scene.the(PARTICIPANT), scene.comment("art_1", null, " \n ")))
                .hasMessage("comment.words-missing");
        assertThatThrownBy(() -> comments.submit(
                        scene.the(PARTICIPANT), scene.comment("art_1", null, "a".repeat(Comments.LONGEST + 1))))
                .hasMessageStartingWith("comment.too-long");
    }

    @Test
    void othersCommentsAreHiddenFromTheSteeringReaderAndFromOutside() {
        Receipt sent = comments.submit(scene.the(PARTICIPANT), scene.comment("art_1", null, "Riêng"));

        assertThat(queries.find(scene.the(STEERING), sent.id())).isEmpty();
        assertThat(queries.find(scene.outsider(), sent.id())).isEmpty();
        assertThat(queries.find(scene.administrator(), sent.id())).isEmpty();
        assertThat(queries.counts(scene.outsider(), scene.version())).isEmpty();
    }
}

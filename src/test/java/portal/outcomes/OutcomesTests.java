package portal.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.HEAD;
import static portal.consultations.Role.PARTICIPANT;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.CommentId;
import portal.comments.Comments;

@ParameterizedClass
@EnumSource(Backend.class)
class OutcomesTests {

    private final Outcomes outcomes;
    private final OutcomeQueries queries;
    private final Scene scene;
    private final CommentId comment;

    OutcomesTests(Backend backend) {
        scene = new Scenes(backend).open();
        outcomes = backend.the(Outcomes.class);
        queries = backend.the(OutcomeQueries.class);
        comment = backend.the(Comments.class)
                .submit(scene.the(PARTICIPANT), scene.comment("art_3__para_1", null, "Hai thủ thư thì hơn."))
                .id();
    }

    @Test
    void theSecondOfTwoWhoDecideAtOnceSeesTheConflictAndBothTexts() {
        outcomes.decide(scene.the(DRAFTER), comment, 0, OutcomeKind.EXPLAINED, "Ngân sách làng có hạn.", "a");

        assertThatThrownBy(() -> outcomes.decide(scene.the(HEAD), comment, 0, OutcomeKind.ABSORBED, "Đồng ý.", "b"))
                .isInstanceOfSatisfying(Conflict.class, conflict -> {
                    assertThat(conflict.theirs().kind()).isEqualTo(OutcomeKind.EXPLAINED);
                    assertThat(conflict.theirs().reason()).isEqualTo("Ngân sách làng có hạn.");
                });
        assertThat(queries.find(scene.the(HEAD), comment).orElseThrow().kind()).isEqualTo(OutcomeKind.EXPLAINED);
    }

    @Test
    void whoSawTheirDecisionMayFollowItWithAnother() {
        int seen = outcomes.decide(scene.the(DRAFTER), comment, 0, OutcomeKind.NOTED, null, "a");

        assertThat(outcomes.decide(scene.the(HEAD), comment, seen, OutcomeKind.ABSORBED, "Thêm một người.", "b"))
                .isEqualTo(2);
        assertThat(queries.find(scene.the(DRAFTER), comment).orElseThrow().revision())
                .isEqualTo(2);
    }

    @Test
    void theSameCommandTwiceIsOneDecision() {
        outcomes.decide(scene.the(DRAFTER), comment, 0, OutcomeKind.ABSORBED, null, "same");

        assertThat(outcomes.decide(scene.the(DRAFTER), comment, 0, OutcomeKind.ABSORBED, null, "same"))
                .isEqualTo(1);
    }

    @Test
    void ofTwentyWhoDecideAtOnceExactlyOneDoes() throws Exception {
        List<Callable<Boolean>> deciders = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(n -> () -> decides(n))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(deciders).stream().filter(f -> f.resultNow()))
                    .hasSize(1);
        }
    }

    @Test
    void aDecisionIsHiddenFromItsAuthorUntilItIsPublished() {
        outcomes.decide(scene.the(DRAFTER), comment, 0, OutcomeKind.ABSORBED, null, "a");

        assertThat(queries.find(scene.the(PARTICIPANT), comment)).isEmpty();
    }

    @Test
    void explainedNeedsAReasonToBeComplete() {
        outcomes.decide(scene.the(DRAFTER), comment, 0, OutcomeKind.EXPLAINED, "  ", "a");
        assertThat(queries.find(scene.the(DRAFTER), comment).orElseThrow().complete())
                .isFalse();
    }

    private boolean decides(int n) {
        try {
            outcomes.decide(scene.the(DRAFTER), comment, 0, OutcomeKind.NOTED, "Lần " + n, "race-" + n);
            return true;
        } catch (Conflict conflict) {
            return false;
        }
    }
}

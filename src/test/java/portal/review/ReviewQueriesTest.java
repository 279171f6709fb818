package portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.TRAIL_ENTRY;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Twelve;
import portal.comments.CommentId;
import portal.consultations.Hidden;
import portal.consultations.WaitingItem;
import portal.outcomes.OutcomeKind;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.platform.Refusal;

@ParameterizedClass
@EnumSource(Backend.class)
class ReviewQueriesTest {

    private final Backend backend;

    private Twelve twelve;
    private ReviewQueries queries;
    private Viewer reviewer;
    private UUID finance;
    private CommentId point;

    ReviewQueriesTest(Backend backend) {
        this.backend = backend;
    }

    @BeforeEach
    void fourComments() {
        twelve = new Twelve(backend);
        queries = twelve.get(ReviewQueries.class);
        reviewer = twelve.as("reviewer");
        finance = twelve.body(null);
        point = new CommentId(twelve.comment("art_2__para_1__point_đ", finance, "An", "Đề nghị bổ sung nguồn lực"));
        twelve.decide(twelve.comment("art_1", null, "Hà", "Hỏi thêm"), "explained", null);
        twelve.comment(null, null, "Hà", "Ủng hộ");
        twelve.comment("art_2__para_1", null, "Hà", "Sửa nguồn lực thành kinh phí");
    }

    @AfterEach
    void close() {
        twelve.close();
    }

    @Test
    void theListFollowsTheDraftAndPages() {
        var all = queries.rows(reviewer, twelve.consultation, ReviewFilter.ALL, 0, 50);
        assertThat(all)
                .extracting(ReviewRow::eid)
                .containsExactly(null, "art_1", "art_2__para_1", "art_2__para_1__point_đ");
        assertThat(queries.rows(reviewer, twelve.consultation, ReviewFilter.ALL, 1, 2))
                .isEqualTo(all.subList(1, 3));
        assertThat(all.get(1).outcome()).isEqualTo(OutcomeKind.EXPLAINED);
    }

    @Test
    void aSecondCommentOnAProvisionIsMarkedAsRepeated() {
        twelve.comment("art_1", null, "Hà", "Nữa");
        assertThat(queries.rows(reviewer, twelve.consultation, ReviewFilter.ALL, 0, 50))
                .extracting(ReviewRow::repeated)
                .containsExactly(false, false, true, false, false);
    }

    @Test
    void filtersReadAsOneSays() {
        assertThat(count(ReviewFilter.ALL.at("chp_2"))).isEqualTo(2);
        assertThat(count(ReviewFilter.ALL.at("art_2__para_1__point_đ"))).isEqualTo(1);
        assertThat(count(ReviewFilter.ALL.at(""))).isEqualTo(1);
        assertThat(count(ReviewFilter.ALL.from(new BodyId(finance)))).isEqualTo(1);
        assertThat(count(ReviewFilter.ALL.saying("NGUON luc"))).isEqualTo(2);
        assertThat(count(ReviewFilter.ALL.saying("nguồn 100%_"))).isZero();
        assertThat(count(ReviewFilter.ALL.in(ReviewState.UNDECIDED))).isEqualTo(3);
        assertThat(count(ReviewFilter.ALL.in(ReviewState.LACKING_REASON))).isEqualTo(1);
        assertThat(count(ReviewFilter.ALL.in(ReviewState.LATE))).isZero();
        assertThat(queries.tally(reviewer, twelve.consultation, ReviewFilter.ALL.at("chp_2")))
                .isEqualTo(new Tally(2, 4, 2));
    }

    @Test
    void whatAwaitsAStanceIsUndecidedAndUnspokenOf() {
        assertThat(count(ReviewFilter.ALL.in(ReviewState.AWAITS_ME))).isEqualTo(3);
        twelve.get(Reviews.class).take(reviewer, point, ReviewStance.ENDORSE, null, 0);
        assertThat(count(ReviewFilter.ALL.in(ReviewState.AWAITS_ME))).isEqualTo(2);
        assertThat(queries.count(twelve.as("head"), twelve.consultation, ReviewFilter.ALL.in(ReviewState.AWAITS_ME)))
                .isEqualTo(3);
        assertThat(twelve.get(ReviewWaiting.class).waiting(reviewer, Locale.ENGLISH))
                .extracting(WaitingItem::count, WaitingItem::what)
                .containsExactly(tuple(2L, "comments without your stance"));
    }

    @Test
    void redactedWordsCannotBeFound() {
        twelve.db
                .update(COMMENT)
                .set(COMMENT.REDACTED_AT, Twelve.NOW)
                .set(COMMENT.REDACTION_REASON, "Theo yêu cầu")
                .where(COMMENT.ID.eq(point.value()))
                .execute();
        assertThat(count(ReviewFilter.ALL.saying("nguồn lực"))).isEqualTo(1);
        assertThat(twelve.get(DetailQueries.class)
                        .find(reviewer, point, "vi")
                        .orElseThrow()
                        .words())
                .isEqualTo("Theo yêu cầu");
    }

    @Test
    void aStanceIsTakenChangedAndTakenBack() {
        Reviews reviews = twelve.get(Reviews.class);
        int first = reviews.take(reviewer, point, ReviewStance.ENDORSE, "Đúng", 0);
        assertThat(queries.rows(reviewer, twelve.consultation, ReviewFilter.ALL, 3, 1)
                        .getFirst()
                        .marks())
                .containsExactly(new ReviewRow.Mark(reviewer.person(), ReviewStance.ENDORSE));
        assertThat(queries.stances(twelve.as("head"), point)).hasSize(2);
        int second = reviews.take(reviewer, point, null, null, first);
        assertThat(second).isEqualTo(2);
        assertThat(queries.rows(reviewer, twelve.consultation, ReviewFilter.ALL, 3, 1)
                        .getFirst()
                        .marks())
                .isEmpty();
        assertThat(twelve.db.fetchCount(TRAIL_ENTRY)).isEqualTo(2);
    }

    @Test
    void aStanceTakenElsewhereIsNotOverwritten() {
        Reviews reviews = twelve.get(Reviews.class);
        reviews.take(reviewer, point, ReviewStance.ENDORSE, "Ở máy kia", 0);
        assertThatThrownBy(() -> reviews.take(reviewer, point, ReviewStance.OPPOSE, "Ở đây", 0))
                .isInstanceOfSatisfying(StanceConflict.class, conflict -> {
                    assertThat(conflict.theirs()).isEqualTo("Ở máy kia");
                    assertThat(conflict.mine()).isEqualTo("Ở đây");
                });
        assertThat(reviews.take(reviewer, point, ReviewStance.ENDORSE, "Ở máy kia", 0))
                .isEqualTo(1);
    }

    @Test
    void whoeverMayNotSeeTheReviewSeesNothing() {
        Viewer participant = twelve.as("participant");
        assertThat(queries.rows(participant, twelve.consultation, ReviewFilter.ALL, 0, 50))
                .isEmpty();
        assertThat(queries.stances(participant, point)).isEmpty();
        assertThatThrownBy(() -> twelve.get(Reviews.class).take(participant, point, ReviewStance.ENDORSE, null, 0))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> twelve.get(Reviews.class)
                        .take(new Viewer(twelve.as("participant 2").person(), false), CommentId.next(), null, null, 0))
                .isInstanceOf(Hidden.class);
    }

    private int count(ReviewFilter filter) {
        return queries.count(reviewer, twelve.consultation, filter);
    }
}

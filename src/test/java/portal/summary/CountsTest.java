package portal.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.LETTER;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Twelve;
import portal.comments.Door;
import portal.consultations.Hidden;
import portal.platform.Ids;
import portal.summary.table.Counts;
import portal.summary.table.Format;
import portal.summary.table.Layouts;
import portal.summary.table.TableRow;

@ParameterizedClass
@EnumSource(Backend.class)
class CountsTest {

    private final Backend backend;

    private Twelve twelve;
    private UUID whole;

    CountsTest(Backend backend) {
        this.backend = backend;
    }

    @BeforeEach
    void twelveLines() {
        twelve = new Twelve(backend);
        UUID finance = twelve.body(null);
        UUID justice = twelve.body(null);
        UUID home = twelve.body(null);
        UUID langSon = twelve.body(null);
        UUID heir = twelve.body(null);
        UUID former = twelve.body(heir);
        UUID quiet = twelve.body(null);
        UUID later = twelve.body(null);
        UUID unasked = twelve.body(null);
        for (UUID body : new UUID[] {finance, justice, langSon, heir, former, quiet}) {
            twelve.invite(body, Twelve.CLOSED, false);
        }
        twelve.invite(home, Twelve.CLOSED, true);
        twelve.invite(later, Twelve.CLOSED.plusDays(10), false);
        for (int letter = 1; letter <= 3; letter++) {
            letter(finance, "118" + letter + "/BTC");
        }
        whole = twelve.comment(null, finance, "An", "Nên có đánh giá sau ba năm");
        twelve.decide(whole, "absorbed", null);
        twelve.decide(twelve.comment("art_1__para_1", finance, "An", "Nhiệm kỳ ngắn"), "explained", "Đã nêu ở Điều 3");
        twelve.comment("art_2__para_1__point_đ", finance, "An", "Kinh phí do ai bảo đảm?");
        twelve.decide(twelve.comment("art_2__para_1__point_đ", justice, "Bình", "Rà soát lại"), "partly_absorbed", " ");
        set(twelve.comment("art_1", justice, "Bình", "Nội dung hạn chế"), COMMENT.SECRECY, "restricted");
        set(twelve.comment("art_1", home, "Chi", "Rút lại"), COMMENT.WITHDRAWN_AT, Twelve.NOW);
        set(twelve.comment("art_1", langSon, "Dũng", "Gửi muộn"), COMMENT.LATE, true);
        twelve.decide(twelve.comment("art_1", former, "Giang", "Ủng hộ"), "noted", null);
        twelve.comment("art_1", null, "Hà", "Hỏi thêm");
        twelve.decide(twelve.comment("art_2", null, "Hà", "Sửa câu chữ"), "absorbed", "Đã sửa");
        twelve.decide(twelve.comment("att_1", unasked, "Khánh", "Thiếu mẫu số 2"), "absorbed", null);
        UUID included = twelve.comment(null, justice, "Bình", "Muộn nhưng được tính");
        set(included, COMMENT.LATE, true);
        set(included, COMMENT.INCLUDED_AT, Twelve.NOW);
    }

    @AfterEach
    void close() {
        twelve.close();
    }

    @Test
    void theWorkedExampleOfTwelveLines() {
        Counts counts = twelve.get(SummaryQueries.class).counts(twelve.as("steering"), twelve.consultation);
        assertThat(counts.bodies()).isEqualTo(new Counts.Bodies(7, 4, 1, 2, 1, 1));
        assertThat(counts.bodies().awaited()).isEqualTo(1);
        assertThat(counts.comments())
                .isEqualTo(new Counts.Comments(9, new Counts.Decided(3, 1, 1, 1, 3), 1, 0, 1, 1, 1));
        assertThat(counts.open()).isEqualTo(4);
        assertThat(counts.provisional()).isTrue();
    }

    @Test
    void theNumberOfCommentsEqualsTheLinesOfTheTable() {
        var queries = twelve.get(SummaryQueries.class);
        var lines = queries.table(twelve.as("drafter"), twelve.consultation).toList();
        Counts counts = queries.counts(twelve.as("drafter"), twelve.consultation);
        assertThat(lines).hasSize(counts.comments().all());
        assertThat(lines.stream().filter(TableRow::open)).hasSize(counts.open());
    }

    @Test
    void theTableGoesFromTheWholeThroughTheDraftInItsOrder() {
        var lines = twelve.get(SummaryQueries.class)
                .table(twelve.as("drafter"), twelve.consultation)
                .toList();
        assertThat(lines)
                .extracting(TableRow::eid)
                .containsExactly(
                        null,
                        null,
                        "art_1",
                        "art_1",
                        "art_1__para_1",
                        "art_2",
                        "art_2__para_1__point_đ",
                        "art_2__para_1__point_đ",
                        "att_1");
        assertThat(twelve.get(SummaryQueries.class)
                        .table(twelve.as("drafter"), twelve.consultation, Layouts.usual(Format.DOCX), 5, 2))
                .isEqualTo(lines.subList(5, 7));
    }

    @Test
    void theArticlesAddUpToAllComments() {
        var rows = twelve.get(SummaryQueries.class).perProvision(twelve.as("steering"), twelve.consultation, "vi");
        assertThat(rows)
                .extracting(ProvisionSummary::eid)
                .containsExactly("", "chp_1", "art_1", "chp_2", "art_2", "att_1");
        assertThat(rows).extracting(ProvisionSummary::comments).containsExactly(2, 0, 3, 0, 3, 1);
        assertThat(rows).extracting(ProvisionSummary::undecided).containsExactly(1, 0, 1, 0, 1, 0);
        assertThat(rows.get(4).lackingReason()).isEqualTo(1);
        assertThat(rows.get(2).bodies()).hasSize(3);
    }

    @Test
    void aSplitCommentCountsItsPointsAlone() {
        UUID point = twelve.comment("art_1", null, "Hà", "Điểm 1");
        set(point, COMMENT.SPLIT_OF, whole);
        set(twelve.comment("art_2", null, "Hà", "Điểm 2"), COMMENT.SPLIT_OF, whole);
        assertThat(twelve.get(SummaryQueries.class)
                        .counts(twelve.as("drafter"), twelve.consultation)
                        .comments()
                        .all())
                .isEqualTo(10);
    }

    @Test
    void aProposalConfirmedByMistakeAndUndoneWasNeverSaid() {
        UUID undone = twelve.comment("art_1", null, "Hà", "Bấm nhầm");
        set(undone, COMMENT.DOOR, Door.PAPER.word());
        set(undone, COMMENT.WITHDRAWN_AT, Twelve.NOW);
        Counts counts = twelve.get(SummaryQueries.class).counts(twelve.as("drafter"), twelve.consultation);
        assertThat(counts.comments().withdrawn()).isEqualTo(1);
    }

    @Test
    void whoeverMayOnlyReadFiguresGetsNoLines() {
        var queries = twelve.get(SummaryQueries.class);
        assertThat(queries.table(twelve.as("steering"), twelve.consultation)).isEmpty();
        assertThat(queries.table(twelve.as("participant"), twelve.consultation)).isEmpty();
        assertThatThrownBy(() -> queries.counts(twelve.as("participant"), twelve.consultation))
                .isInstanceOf(Hidden.class);
    }

    private void letter(UUID body, String number) {
        twelve.db
                .insertInto(LETTER)
                .set(LETTER.ID, Ids.next())
                .set(LETTER.ROUND_ID, twelve.round)
                .set(LETTER.BODY_ID, body)
                .set(LETTER.DIRECTION, "in")
                .set(LETTER.NUMBER, number)
                .set(LETTER.DATED, Twelve.CLOSED.toLocalDate())
                .set(LETTER.REGISTERED_BY, twelve.person("secretariat"))
                .set(LETTER.REGISTERED_AT, Twelve.NOW)
                .execute();
    }

    private <T> void set(UUID comment, org.jooq.Field<T> field, T value) {
        twelve.db
                .update(COMMENT)
                .set(field, value)
                .where(COMMENT.ID.eq(comment))
                .execute();
    }
}

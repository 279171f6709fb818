package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.drafts.Cuts.at;
import static portal.drafts.Cuts.ids;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.drafts.Correction.Act;

/// What a person may do to a cut; words move and none is lost.
class RepairTest {
    private static final Cut CUT = Cutter.cut("""
            Chương I
            CHUNG
            Điều 1. Phạm vi 1. Thủ tướng bổ nhiệm đặc phái viên
            2. Đặc phái viên:
            a) báo cáo;
            b) kiến nghị.
            Điều 2. Hiệu lực
            Từ nay.
            """);

    @Test
    void anArticleIsPartedFromTheClauseThatStuckToItsHeading() {
        assertThat(CUT.warnings()).contains(new CutWarning("art_1", CutWarning.Kind.STUCK, "", "1."));

        Cut after = act(Act.SPLIT, "art_1", "1. Thủ tướng bổ nhiệm đặc phái viên");

        assertThat(at(after, "art_1").heading()).isEqualTo("Phạm vi");
        assertThat(at(after, "art_1__para_1").text()).isEqualTo("Thủ tướng bổ nhiệm đặc phái viên");
        assertThat(ids(after)).containsSubsequence("art_1", "art_1__para_1", "art_1__para_2", "art_1__para_2__point_a");
        assertThat(after.warnings()).isEmpty();
    }

    @Test
    void aProvisionMovesInUnderTheOneBeforeItAndOutAgain() {
        Cut in = act(Act.INDENT, "art_2", null);
        assertThat(at(in, "art_1__para_2").parent()).isEqualTo("art_1");
        assertThat(in.provisions().getLast())
                .satisfies(moved -> assertThat(moved.kind()).isEqualTo(ProvisionKind.PARAGRAPH))
                .satisfies(moved -> assertThat(moved.heading()).isEqualTo("Hiệu lực"))
                .satisfies(moved -> assertThat(moved.parent()).isEqualTo("art_1"));
        Cut out = Corrections.apply(
                in,
                List.of(new Correction(Act.OUTDENT, in.provisions().getLast().eid(), null)));
        assertThat(ids(out)).isEqualTo(ids(CUT));
    }

    @Test
    void whatFollowsAProvisionThatMovesOutGoesWithIt() {
        Cut after = act(Act.OUTDENT, "art_1__para_2__point_a", null);
        assertThat(words(after)).isEqualTo(words(CUT));
        assertThat(after.provisions().stream().map(CutProvision::text)).containsSubsequence("báo cáo;", "kiến nghị.");
    }

    @Test
    void anArticleBecomesAQuotationInTheProvisionBeforeIt() {
        Cut after = act(Act.QUOTE, "art_2", null);
        assertThat(at(after, "art_1__para_2__point_b__qstr_1").kind()).isEqualTo(ProvisionKind.QUOTE);
        assertThat(at(after, "art_1__para_2__point_b__qstr_1__art_2").text()).isEqualTo("Từ nay.");
    }

    @Test
    void whatIsNoProvisionStaysAsWords() {
        Cut after = act(Act.PLAIN, "art_2", null);
        assertThat(after.provisions().getLast().kind()).isEqualTo(ProvisionKind.TEXT);
        assertThat(after.provisions().getLast().text()).isEqualTo("Điều 2. Hiệu lực\nTừ nay.");
    }

    @Test
    void aWarningThatWasLookedAtIsGoneAndAnActThatDoesNotFitChangesNothing() {
        assertThat(act(Act.SEEN, "art_1", "STUCK").warnings()).isEmpty();
        assertThat(act(Act.INDENT, "chp_1", null)).isEqualTo(CUT);
        assertThat(act(Act.SPLIT, "art_1", "nowhere")).isEqualTo(CUT);
        assertThat(act(Act.MERGE, "art_99", null)).isEqualTo(CUT);
    }

    @Test
    void aCorrectionIsRepeatedWhereTheNextVersionReadsTheSameWords() {
        Cut next = Cutter.cut("Chương I\nCHUNG\nĐiều 1. Mới\nLời.\n"
                + "Điều 2. Phạm vi 1. Thủ tướng bổ nhiệm đặc phái viên\n2. Hết.");
        Correction made = new Correction(Act.SPLIT, "art_1", "1. Thủ tướng bổ nhiệm đặc phái viên");
        assertThat(Repeat.of(made, CUT, next))
                .contains(new Correction(Act.SPLIT, "art_2", "1. Thủ tướng bổ nhiệm đặc phái viên"));
        assertThat(Repeat.of(made, CUT, Cutter.cut("Điều 1. Khác hẳn\nLời."))).isEmpty();
    }

    private static Cut act(Act act, String eid, @org.jspecify.annotations.Nullable String words) {
        return Corrections.apply(CUT, List.of(new Correction(act, eid, words)));
    }

    private static String words(Cut cut) {
        return cut.provisions().stream()
                .map(provision -> provision.heading() + " " + provision.text())
                .collect(Collectors.joining(" "));
    }
}

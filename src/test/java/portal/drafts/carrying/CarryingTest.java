package portal.drafts.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import portal.drafts.CutProvision;
import portal.drafts.Cutter;
import portal.drafts.comparing.Acts;
import portal.drafts.comparing.Comparison;

class CarryingTest {

    private static final String FUNDS =
            "Kinh phí của đặc phái viên do cơ quan chủ trì nhiệm vụ bảo đảm trong dự toán hằng năm.";
    private static final String REPORT =
            "Đặc phái viên gửi báo cáo về văn phòng ban chỉ đạo mỗi tháng một lần bằng văn bản.";
    private static final String LAW = "Điều 1. Kinh phí\n1. " + FUNDS
            + "\n2. Việc quyết toán thực hiện theo mẫu của cơ quan tài chính cùng cấp.\nĐiều 2. Báo cáo\n1. " + REPORT
            + "\n2. Người nhận báo cáo trả lời trong mười ngày làm việc.\n";

    @Test
    void wordsThatStandKeepTheirCommentWhateverTheNumber() {
        String now = "Điều 1. Phạm vi\nLuật này áp dụng cho mọi chuyến đi dài hơn ba mươi ngày.\n"
                + LAW.replace("Điều 2", "Điều 3").replace("Điều 1", "Điều 2");
        Placed placed = place(now, "art_1__para_1", "cơ quan chủ trì nhiệm vụ");
        assertThat(placed.state()).isEqualTo(Fate.SAME);
        assertThat(placed.provision()).isEqualTo("art_2__para_1");
        assertThat(placed.exact()).isEqualTo("cơ quan chủ trì nhiệm vụ");
    }

    @Test
    void aSentenceThatMovedTakesItsCommentAlong() {
        String now = LAW.replace("1. " + FUNDS + "\n2.", "1.").replace("bằng văn bản.", "bằng văn bản.\n" + FUNDS);
        Placed placed = place(now, "art_1__para_1", "chủ trì nhiệm vụ bảo đảm trong dự toán");
        assertThat(placed.state()).isEqualTo(Fate.MOVED);
        assertThat(placed.provision()).startsWith("art_2");
        assertThat(placed.exact()).isEqualTo("chủ trì nhiệm vụ bảo đảm trong dự toán");
    }

    @Test
    void aTwinElsewhereNeverWins() {
        String reworded = FUNDS.replace("cơ quan chủ trì nhiệm vụ", "ngân sách trung ương");
        String now = LAW.replace(FUNDS, reworded).replace(REPORT, REPORT + "\n3. " + FUNDS);
        Placed placed = place(now, "art_1__para_1", "do cơ quan chủ trì nhiệm vụ bảo đảm");
        assertThat(placed.state()).isEqualTo(Fate.REWORDED);
        assertThat(placed.provision()).isEqualTo("art_1__para_1");
        assertThat(placed.exact()).isEqualTo("do ngân sách trung ương bảo đảm");
    }

    @Test
    void aCopyOfWordsThatStillStandTakesNoComment() {
        String now = LAW.replace(REPORT, REPORT + " " + FUNDS);
        assertThat(place(now, "art_1__para_1", "trong dự toán hằng năm").provision())
                .isEqualTo("art_1__para_1");
    }

    @Test
    void oneOfTwoEqualSentencesThatLeftIsNotGuessed() {
        String two = LAW.replace(REPORT, FUNDS);
        String now = "Điều 1. Kinh phí\n1. Việc quyết toán thực hiện theo mẫu của cơ quan tài chính cùng cấp.\n"
                + "Điều 2. Báo cáo\n1. Người nhận báo cáo trả lời trong mười ngày làm việc.\nĐiều 3. Thi hành\n" + FUNDS
                + "\n";
        assertThat(place(two, now, "art_1__para_1", "do cơ quan chủ trì nhiệm vụ bảo đảm")
                        .state())
                .isIn(Fate.DEMOTED, Fate.REMOVED);
    }

    @Test
    void goneWordsFallBackToTheNearestHolder() {
        String now = LAW.replace("1. " + FUNDS + "\n2.", "1.");
        Placed placed = place(now, "art_1__para_1", "do cơ quan chủ trì nhiệm vụ bảo đảm");
        assertThat(placed.state()).isEqualTo(Fate.DEMOTED);
        assertThat(placed.provision()).isEqualTo("art_1");
        assertThat(placed.exact()).isNull();
    }

    @Test
    void aProvisionGoneWithEverythingThatHeldItIsRemoved() {
        Carrying carrying = carrying(LAW, "Điều 1. Hiệu lực\nLuật này có hiệu lực từ đầu năm sau.\n");
        assertThat(carrying.place(Anchor.whole("x", "art_2__para_1")).state()).isIn(Fate.REMOVED, Fate.DEMOTED);
        assertThat(carrying.place(Anchor.whole("y", null)).state()).isEqualTo(Fate.SAME);
    }

    @Test
    void wrongOffsetsAreFoundAgainByTheWordsOrLookedAt() {
        Carrying carrying = carrying(LAW, LAW);
        assertThat(carrying.place(new Anchor("x", "art_2__para_1", 500, 510, "mỗi tháng một lần"))
                        .exact())
                .isEqualTo("mỗi tháng một lần");
        assertThat(carrying.place(new Anchor("y", "art_2__para_1", 0, 5, "không có ở đâu"))
                        .look())
                .isTrue();
    }

    /// Whatever was edited: one answer each; words called same or moved are the words commented on; words called
    /// anything are there.
    @Property(tries = 150)
    void anyEditScriptCarriesEveryCommentIntoExactlyOneClass(@ForAll @IntRange(max = 100_000) int seed) {
        Acts acts = new Acts(seed, 12);
        acts.edit(seed % 30);
        Comparison comparison = Comparison.of(acts.oldCut(), acts.nowCut());
        Carrying carrying = new Carrying(comparison);
        List<Anchor> anchors = anchors(acts);
        List<Placed> placed = anchors.stream().map(carrying::place).toList();
        assertThat(placed).hasSameSizeAs(anchors);
        for (int i = 0; i < anchors.size(); i++) {
            Placed one = placed.get(i);
            assertThat(one.id()).isEqualTo(anchors.get(i).id());
            assertThat(one.confidence()).isBetween(0.0, 1.0);
            assertThat(one.state() == Fate.REMOVED).isEqualTo(one.provision() == null);
            if (one.exact() != null) {
                CutProvision holder = Objects.requireNonNull(comparison.now(Objects.requireNonNull(one.provision())));
                int start = Objects.requireNonNull(one.start());
                int end = Objects.requireNonNull(one.end());
                assertThat(holder.text().substring(start, end)).isEqualTo(one.exact());
            }
            if (one.state() == Fate.SAME || one.state() == Fate.MOVED) {
                assertThat(one.exact()).isEqualTo(anchors.get(i).exact());
            }
        }
    }

    @Property(tries = 50)
    void aTextCarriedToItselfKeepsEveryCommentWhereItIs(@ForAll @IntRange(max = 100_000) int seed) {
        Acts acts = new Acts(seed, 8);
        Carrying carrying = new Carrying(Comparison.of(acts.oldCut(), acts.oldCut()));
        for (Anchor anchor : anchors(acts)) {
            Placed placed = carrying.place(anchor);
            assertThat(placed.state()).isEqualTo(Fate.SAME);
            assertThat(placed.provision()).isEqualTo(anchor.provision());
            assertThat(placed.start()).isEqualTo(anchor.start());
        }
    }

    private static List<Anchor> anchors(Acts acts) {
        List<Anchor> anchors = new ArrayList<>();
        for (CutProvision provision : acts.oldCut()) {
            String text = provision.text();
            if (text.length() > 60) {
                int start = text.indexOf(' ', acts.random.nextInt(30)) + 1;
                int space = text.indexOf(' ', start + acts.random.nextInt(25));
                int end = space < 0 ? text.length() : space;
                anchors.add(new Anchor("" + anchors.size(), provision.eid(), start, end, text.substring(start, end)));
            }
        }
        return anchors;
    }

    private static Placed place(String now, String eid, String quote) {
        return place(LAW, now, eid, quote);
    }

    private static Placed place(String old, String now, String eid, String quote) {
        Comparison comparison =
                Comparison.of(Cutter.cut(old).provisions(), Cutter.cut(now).provisions());
        int start = comparison.oldWords(eid).text().indexOf(quote);
        assertThat(start).isNotNegative();
        return new Carrying(comparison).place(new Anchor("x", eid, start, start + quote.length(), quote));
    }

    private static Carrying carrying(String old, String now) {
        return new Carrying(
                Comparison.of(Cutter.cut(old).provisions(), Cutter.cut(now).provisions()));
    }
}

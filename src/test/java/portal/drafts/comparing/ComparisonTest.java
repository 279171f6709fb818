package portal.drafts.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import portal.drafts.CutProvision;
import portal.drafts.Cutter;
import portal.drafts.comparing.Acts.Item;

class ComparisonTest {

    private static final String LAW = """
            Chương I
            QUY ĐỊNH CHUNG
            Điều 1. Phạm vi
            Luật này quy định việc cử đặc phái viên ra nước ngoài và chế độ dành cho người được cử đi.
            Điều 2. Kinh phí
            1. Kinh phí của đặc phái viên do cơ quan chủ trì nhiệm vụ bảo đảm trong dự toán hằng năm.
            2. Việc quyết toán thực hiện theo mẫu của cơ quan tài chính cùng cấp trước ngày cuối quý một.
            Điều 3. Báo cáo
            1. Đặc phái viên gửi báo cáo về văn phòng ban chỉ đạo mỗi tháng một lần bằng văn bản.
            2. Báo cáo nêu rõ việc đã làm, việc chưa làm, lý do và kiến nghị:
            a) với cơ quan cử đi về nhân sự và phương tiện làm việc;
            b) với địa phương nơi đóng trụ sở về đất đai và nhà ở.
            """;

    @Test
    void aTextComparedWithItselfGivesOnlyUnchanged() {
        assertThat(changes(LAW, LAW)).isNotEmpty().allMatch(pair -> pair.change() == Change.UNCHANGED);
    }

    @Test
    void aRenumberingAloneReadsAsSuchAndColoursNothingElse() {
        String now = LAW.replace("Điều 3.", "Điều 4.")
                .replace("Điều 2.", "Điều 3.")
                .replace("Điều 3. Kinh phí", "Điều 2. Biên chế\nSố người đi cùng không quá hai.\nĐiều 3. Kinh phí");
        List<Pair> pairs = changes(LAW, now);
        assertThat(of(pairs, Change.RENUMBERED)).containsExactly("art_2>art_3", "art_3>art_4");
        assertThat(of(pairs, Change.INSERTED)).containsExactly("null>art_2");
        assertThat(of(pairs, Change.MODIFIED)).isEmpty();
        assertThat(of(pairs, Change.MOVED)).isEmpty();
        assertThat(pairs).filteredOn(pair -> pair.old() != null).allMatch(pair -> pair.similarity() == 1);
    }

    @Test
    void aClauseThatWentToAnotherArticleIsMoved() {
        String clause =
                "2. Việc quyết toán thực hiện theo mẫu của cơ quan tài chính cùng cấp trước ngày cuối quý một.\n";
        String now = LAW.replace(clause, "") + "3." + clause.substring(2);
        assertThat(of(changes(LAW, now), Change.MOVED)).containsExactly("art_2__para_2>art_3__para_3");
    }

    @Test
    void aSwapOfTwoPointsMovesOnlyOne() {
        String now = LAW.replace("a) với cơ quan cử đi", "z) với cơ quan cử đi")
                .replace("b) với địa phương nơi đóng trụ sở về đất đai và nhà ở.", "")
                .replace("z) với cơ quan", "a) với địa phương nơi đóng trụ sở về đất đai và nhà ở.\nb) với cơ quan");
        List<Pair> pairs = changes(LAW, now);
        assertThat(of(pairs, Change.MOVED)).hasSize(1);
        assertThat(of(pairs, Change.DELETED)).isEmpty();
        assertThat(of(pairs, Change.INSERTED)).isEmpty();
    }

    @Test
    void aClauseCutInTwoIsSplitAndTwoMadeOneAreMerged() {
        String whole =
                "Kinh phí của đặc phái viên do cơ quan chủ trì nhiệm vụ bảo đảm trong dự toán hằng năm, còn việc "
                        + "quyết toán thì thực hiện theo mẫu của cơ quan tài chính cùng cấp trước ngày cuối của quý một.";
        String one = "Điều 1. Kinh phí\n1. " + whole + "\n";
        String two = "Điều 1. Kinh phí\n1. " + whole.replace(", còn việc", ".\n2. Việc") + "\n";
        assertThat(of(changes(one, two), Change.SPLIT))
                .containsExactlyInAnyOrder("art_1__para_1>art_1__para_1", "art_1__para_1>art_1__para_2");
        assertThat(of(changes(two, one), Change.MERGED))
                .containsExactlyInAnyOrder("art_1__para_1>art_1__para_1", "art_1__para_2>art_1__para_1");
    }

    @Test
    void anArticleWhoseClausesAllLiveOnInAnotherWasMergedIntoIt() {
        String few = "1. Không được thả vật nuôi trên đường làng trong giờ tan học của trẻ em.\n"
                + "2. Người dắt vật nuôi đi sát lề đường và có đèn báo khi trời tối.\n";
        String many =
                "Người đi xe đạp nhường đường cho người đi bộ tại ngã tư số %d của làng, trừ khi có người chỉ dẫn.\n";
        StringBuilder bikes = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 1; i < 12; i++) {
            bikes.append(i).append(". ").append(many.formatted(i));
            after.append(i + 2).append(". ").append(many.formatted(i));
        }
        List<Pair> pairs = changes(
                "Điều 1. Vật nuôi trên đường\n" + few + "Điều 2. Xe đạp ở ngã tư\n" + bikes,
                "Điều 1. Xe đạp ở ngã tư\n" + few + after);
        assertThat(of(pairs, Change.MERGED)).contains("art_1>art_1", "art_2>art_1");
    }

    @Test
    void theBestAssignmentIsNotTheGreedyOne() {
        var rows = List.of(
                List.of(new Assignment.Edge(0, 10), new Assignment.Edge(1, 9)), List.of(new Assignment.Edge(0, 9)));
        assertThat(Assignment.best(rows, 2)).containsExactly(1, 0);
    }

    @Property(tries = 300)
    void theAssignmentWeighsAsMuchAsTheBestOfAll(@ForAll @IntRange(max = 100_000) int seed) {
        var random = new java.util.Random(seed);
        List<List<Assignment.Edge>> rows = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            List<Assignment.Edge> edges = new ArrayList<>();
            for (int column = 0; column < 5; column++) {
                if (random.nextInt(3) > 0) {
                    edges.add(new Assignment.Edge(column, 1 + random.nextInt(20)));
                }
            }
            rows.add(edges);
        }
        int[] chosen = Assignment.best(rows, 5);
        double weight = 0;
        Set<Integer> columns = new HashSet<>();
        for (int row = 0; row < chosen.length; row++) {
            int column = chosen[row];
            assertThat(column < 0 || columns.add(column)).isTrue();
            weight += rows.get(row).stream()
                    .filter(edge -> edge.column() == column)
                    .mapToDouble(Assignment.Edge::weight)
                    .sum();
        }
        assertThat(weight).isEqualTo(most(rows, 0, 0));
    }

    @Property(tries = 150)
    void everyProvisionOfBothVersionsIsNamed(@ForAll @IntRange(max = 100_000) int seed) {
        Acts acts = new Acts(seed, 12);
        acts.edit(10);
        List<Pair> pairs = Comparison.of(acts.oldCut(), acts.nowCut()).pairs();
        assertThat(pairs.stream().map(Pair::old).filter(eid -> eid != null).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        acts.oldCut().stream().map(CutProvision::eid).toList());
        assertThat(pairs.stream().map(Pair::now).filter(eid -> eid != null).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        acts.nowCut().stream().map(CutProvision::eid).toList());
    }

    /// Twins that were copied before one of them moved are told apart by nobody, so a single act may go wrong further
    /// than all of them together.
    @Test
    void whatLivedOnIsFoundWhateverWasEditedAround() {
        long right = 0;
        long all = 0;
        for (int seed = 0; seed < 300; seed++) {
            Acts acts = new Acts(seed, 20);
            acts.edit(12);
            Comparison comparison = Comparison.of(acts.oldCut(), acts.nowCut());
            Map<Item, String> old = Acts.eids(acts.old);
            Map<Item, String> now = Acts.eids(acts.now);
            for (var entry : acts.became.entrySet()) {
                String here = now.get(entry.getValue());
                all += here == null ? 0 : 1;
                right +=
                        here != null && here.equals(comparison.partner(Objects.requireNonNull(old.get(entry.getKey()))))
                                ? 1
                                : 0;
            }
        }
        assertThat(right / (double) all).isGreaterThan(0.985);
    }

    private static double most(List<List<Assignment.Edge>> rows, int row, int taken) {
        if (row == rows.size()) {
            return 0;
        }
        double best = most(rows, row + 1, taken);
        for (Assignment.Edge edge : rows.get(row)) {
            if ((taken >> edge.column() & 1) == 0) {
                best = Math.max(best, edge.weight() + most(rows, row + 1, taken | 1 << edge.column()));
            }
        }
        return best;
    }

    private static List<Pair> changes(String old, String now) {
        return Comparison.of(Cutter.cut(old).provisions(), Cutter.cut(now).provisions())
                .pairs();
    }

    private static List<String> of(List<Pair> pairs, Change change) {
        return pairs.stream()
                .filter(pair -> pair.change() == change)
                .map(pair -> pair.old() + ">" + pair.now())
                .toList();
    }
}

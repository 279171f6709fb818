package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionKind;

/// Papers may come as one line, from whoever: the time grows with their length, not with its square.
class LinkerTimeTest {
    private static final List<CutProvision> DRAFT = List.of(
            new CutProvision("art_4", ProvisionKind.ARTICLE, "4", "Support", "", null),
            new CutProvision(
                    "art_4__para_1",
                    ProvisionKind.PARAGRAPH,
                    "1",
                    null,
                    "An enterprise that opens its first office abroad receives a grant of at most half the cost.",
                    "art_4"),
            new CutProvision("art_5", ProvisionKind.ARTICLE, "5", "Localities", "", null),
            new CutProvision(
                    "art_5__para_2",
                    ProvisionKind.PARAGRAPH,
                    "2",
                    null,
                    "Hội đồng nhân dân cấp tỉnh quyết định mức chi cho hoạt động đối ngoại.",
                    "art_5"));

    private static final int SMALL = 30_000;
    private static final int TIMES = 12;

    /// The square would be 144 times the work.
    private static final double SLACK = 2.5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Về khoản 2 Điều 5, đề nghị làm rõ mức chi. Khoản 1 Điều 4: chúng tôi đề nghị bỏ quy định này. ",
                "An enterprise that opens its first office.\n\n",
                "in Article 4,\n",
                "..... 5x ",
                "Khoản 8 Điều 999, Điều 997 và ",
                "a) We ask for the following:\n\n",
            })
    void aLineOfTwelveTimesTheLengthTakesTwelveTimesAsLong(String words) {
        work(words, SMALL);
        long small = Math.max(work(words, SMALL), 1);
        long large = work(words, SMALL * TIMES);
        assertThat((double) large / small).as("%d ns, %d ns", small, large).isLessThan(SLACK * TIMES);
    }

    /// Processor time of this thread alone, the lesser of two runs.
    private static long work(String words, int length) {
        var text = words.repeat(length / words.length()) + "Khoản 2 Điều 5";
        return Math.min(once(text), once(text));
    }

    private static long once(String text) {
        var clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        Linker.link(DRAFT, text);
        return clock.getCurrentThreadCpuTime() - before;
    }
}

package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionKind;

class RunHitsTest {
    private static final int ARTICLES = 40;
    private static final String COMMON = "the ministry pays the grant at once";
    private static final DraftRuns DRAFT = new DraftRuns(IntStream.range(0, ARTICLES)
            .mapToObj(i -> new CutProvision(
                    "art_" + i,
                    ProvisionKind.ARTICLE,
                    "" + i,
                    null,
                    "article%dx says that%dx it is%dx so%dx and %s".formatted(i, i, i, i, COMMON),
                    null))
            .toList());

    private final RunHits hits = new RunHits(DRAFT);

    @Test
    void whatOneTextHasInCommonIsNotCountedForTheNext() {
        var rare = "article7x says that7x it is7x so7x";
        var first = counted(rare);
        assertThat(first[7]).isPositive();
        assertThat(met()).containsExactly(7);
        assertThat(counted(COMMON)).containsOnly(new WordRuns().read(COMMON).size());
        assertThat(met()).hasSize(ARTICLES);
        assertThat(counted(rare)).isEqualTo(first);
        assertThat(counted("nothing of this stands in any of them")).containsOnly(0);
        assertThat(met()).isEmpty();
    }

    private int[] counted(String text) {
        hits.count(new WordRuns().read(text));
        return IntStream.range(0, ARTICLES).map(hits::of).toArray();
    }

    private List<Integer> met() {
        var found = new int[ARTICLES + 1];
        return Arrays.stream(found, 0, hits.any(found)).boxed().toList();
    }
}

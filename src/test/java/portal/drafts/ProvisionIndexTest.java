package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portal.drafts.ProvisionIndex.Resolved;

class ProvisionIndexTest {
    private final ProvisionIndex index = new ProvisionIndex(List.of(
            provision("chp_1", ProvisionKind.CHAPTER),
            provision("chp_1__sec_1", ProvisionKind.SECTION),
            provision("art_4", ProvisionKind.ARTICLE),
            provision("art_4__point_13", ProvisionKind.POINT),
            provision("art_5", ProvisionKind.ARTICLE),
            provision("art_5__para_2", ProvisionKind.PARAGRAPH),
            provision("art_5__para_3", ProvisionKind.PARAGRAPH),
            provision("art_5__para_2__point_a", ProvisionKind.POINT)));

    @Test
    void theExactProvisionIsFound() {
        assertThat(resolve("điểm a khoản 2 Điều 5")).isEqualTo(new Resolved("art_5__para_2__point_a", false));
    }

    @Test
    void aMissingProvisionIsReadAtTheNearestThatHoldsIt() {
        assertThat(resolve("Article 5(2)(f)")).isEqualTo(new Resolved("art_5__para_2", true));
    }

    @Test
    void anArticleToBeInsertedIsReadAfterItsNumber() {
        assertThat(resolve("Điều 5a")).isEqualTo(new Resolved("art_5", true));
    }

    @Test
    void definitionsAreFoundHoweverTheirLevelIsCalled() {
        assertThat(resolve("Article 4(13)")).isEqualTo(new Resolved("art_4__point_13", false));
        assertThat(resolve("Article 4 – paragraph 1 – point 13")).isEqualTo(new Resolved("art_4__point_13", false));
    }

    @Test
    void aPointOfAClauseThatIsThereIsNotAnotherClause() {
        assertThat(resolve("§ 5 Abs. 2 Nr. 3")).isEqualTo(new Resolved("art_5__para_2", true));
        assertThat(resolve("Article 5 – paragraph 1 – point 2")).isEqualTo(new Resolved("art_5__para_2", false));
    }

    @Test
    void aDefinitionToBeInsertedIsReadAfterItsNumber() {
        assertThat(resolve("Article 4 – paragraph 1 – point 13 a (new)"))
                .isEqualTo(new Resolved("art_4__point_13", true));
    }

    @Test
    void thisClauseOfAnArticleIsTheOnlyOneThatHasSuchAPoint() {
        var article = Citations.parse("Điều 5").getFirst().addresses().getFirst();
        var point = Citations.parse("điểm a khoản này").getFirst().addresses().getFirst();
        assertThat(index.resolve(point.within(article))).isEqualTo(new Resolved("art_5__para_2__point_a", false));
        var other = Citations.parse("điểm c khoản này").getFirst().addresses().getFirst();
        assertThat(index.resolve(other.within(article))).isNull();
    }

    @Test
    void theOnlySectionOfANumberIsFoundWithoutItsChapter() {
        assertThat(resolve("Mục 1")).isEqualTo(new Resolved("chp_1__sec_1", false));
    }

    @Test
    void anUnknownArticleIsNotFound() {
        assertThat(resolve("Điều 90")).isNull();
    }

    private @org.jspecify.annotations.Nullable Resolved resolve(String citation) {
        return index.resolve(Citations.parse(citation).getFirst().addresses().getFirst());
    }

    private static CutProvision provision(String eid, ProvisionKind kind) {
        return new CutProvision(eid, kind, null, null, "", null);
    }
}

package portal.drafts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;
import portal.drafts.ProvisionKind;

class SourceLinesTest {

    private static final String FILE =
            "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Điều thứ nhất.\f2. Điều thứ hai.\n";

    private final SourceLines source = new SourceLines(
            FILE,
            List.of(
                    provision("chp_1", ProvisionKind.CHAPTER, 0, "QUY ĐỊNH CHUNG", ""),
                    provision("art_1", ProvisionKind.ARTICLE, 1, "Tên đã sửa", ""),
                    provision("art_1__para_1", ProvisionKind.PARAGRAPH, 2, null, "Điều thứ nhất."),
                    provision("art_1__para_2", ProvisionKind.PARAGRAPH, 3, null, "Điều thứ hai.")));

    @Test
    void aChapterBeginsAtItsLabelNotAtItsHeading() {
        assertThat(source.start("chp_1")).isZero();
    }

    @Test
    void aHeadingThatAPersonChangedIsNotSoughtInVain() {
        assertThat(source.start("art_1")).isEqualTo(-1);
        assertThat(source.start("art_1__para_1")).isEqualTo(3);
    }

    @Test
    void pagesAreCountedThroughTheFile() {
        assertThat(source.lines().get(source.start("art_1__para_2")).page()).isEqualTo(2);
    }

    private static Provision provision(
            String eid, ProvisionKind kind, int ordinal, @Nullable String heading, String words) {
        return new Provision(ProvisionId.next(), null, eid, kind, "1", ordinal, 0, heading, words);
    }
}

package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.drafts.Cuts.ids;

import org.junit.jupiter.api.Test;

/// What the file says comes first, the words decide where it is silent.
class CutterLayoutTest {
    @Test
    void linesThatOnlyWereTooLongAreOneAgainAlsoInAHeading() {
        Cut cut = Cutter.cut(
                "Điều 1. Trách nhiệm của Nhà nước Cộng hòa xã hội chủ nghĩa\nViệt Nam\n1. Một\nHai.", "1+..");
        assertThat(cut.provisions().getFirst().heading())
                .isEqualTo("Trách nhiệm của Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertThat(cut.provisions().get(1).text()).isEqualTo("Một\nHai.");
    }

    @Test
    void whatBelongsToThePageIsLeftOutAndCounted() {
        Cut cut = Cutter.cut("Điều 1. A\nLời\nDự thảo 2\ntiếp theo.", "1.x+");
        assertThat(cut.provisions().getFirst().text()).isEqualTo("Lời tiếp theo.");
        assertThat(cut.warnings()).contains(new CutWarning("", CutWarning.Kind.PAGE_EDGES, "", "1"));
    }

    @Test
    void theHeadingsOfAReportAreItsAddresses() {
        Cut cut = Cutter.cut(
                "Review of the gardens\nMethod\nWe counted.\nTrees\nMany.\nOaks\nFew.\n2. Ponds\n1. One pond.\n2. Two ponds.",
                "12.2.3.2..");
        assertThat(ids(cut))
                .containsExactly("text_1", "hd_1", "hd_2", "hd_2__hd_1", "hd_2_2", "hd_2_2__para_1", "hd_2_2__para_2");
        assertThat(cut.provisions().get(1).heading()).isEqualTo("Method");
    }

    @Test
    void aLineThatIsNoHeadingInAFileWithHeadingsIsNoArticleOutOfTurn() {
        Cut cut = Cutter.cut("Điều 1. A\nLời.\nĐiều 2. B\nLời.\nĐiều 9. Được áp dụng\nĐiều 3. C\nLời.", "2.2..2.");
        assertThat(ids(cut)).containsExactly("art_1", "art_2", "art_3");
        assertThat(cut.provisions().get(1).text()).isEqualTo("Lời.\nĐiều 9. Được áp dụng");
    }

    @Test
    void aWordPartedAtAHyphenIsOneAgainButAnOmittedOneStays() {
        Cut cut = Cutter.cut(
                "Artikel 1\nZiel\nDie Verord-\nnung dient der Wirtschafts-\nund Sozialpolitik der Union.", "  .++");
        assertThat(cut.provisions().getFirst().text())
                .isEqualTo("Die Verordnung dient der Wirtschafts- und Sozialpolitik der Union.");
    }

    @Test
    void aLayoutThatDoesNotFitTheTextIsNoHarm() {
        assertThat(ids(Cutter.cut("Điều 1. A\nLời.", "2"))).containsExactly("art_1");
        assertThat(ids(Cutter.cut("Điều 1. A\nLời.", "2.+x11"))).containsExactly("art_1");
    }

    @Test
    void whatWasChangedInTheCharactersIsSaid() {
        Cut cut = Cutter.cut("Ðiều 1. A\u200b\nLời\u00a0ngoài.");
        assertThat(cut.warnings())
                .contains(
                        new CutWarning("", CutWarning.Kind.NORMALISED, "INVISIBLE", "1"),
                        new CutWarning("", CutWarning.Kind.NORMALISED, "SPACE", "1"),
                        new CutWarning("", CutWarning.Kind.NORMALISED, "D_STROKE", "1"));
    }
}

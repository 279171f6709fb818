package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.drafts.Cuts.at;
import static portal.drafts.Cuts.ids;

import org.junit.jupiter.api.Test;

/// More traps of Vietnamese normative texts: where headings, lead-ins, sections and page headers stand. All laws here
/// are invented.
class CutterTrapsTest {

    @Test
    void theHeadingOnTheNextLineBelongsToItsUnit() {
        var cut = Cutter.cut("Chương I\nQUY ĐỊNH CHUNG\nMục 1\nNGUYÊN TẮC\nĐiều 1.\nPhạm vi\n1. Một.\n2. Hai.");
        assertThat(at(cut, "chp_1").heading()).isEqualTo("QUY ĐỊNH CHUNG");
        assertThat(at(cut, "chp_1__sec_1").heading()).isEqualTo("NGUYÊN TẮC");
        assertThat(at(cut, "art_1").heading()).isEqualTo("Phạm vi");
        assertThat(ids(cut)).endsWith("art_1__para_1", "art_1__para_2");
    }

    @Test
    void aLeadInBeforeTheFirstClauseOrPointIsItsHoldersOwn() {
        var cut = Cutter.cut("Điều 1. Vườn\nVườn ươm gồm các phần sau đây:\n1. Sân, có:\na) Cây;\nb) Ghế.\n2. Nhà.");
        assertThat(at(cut, "art_1").text()).isEqualTo("Vườn ươm gồm các phần sau đây:");
        assertThat(at(cut, "art_1__para_1").text()).isEqualTo("Sân, có:");
        assertThat(at(cut, "art_1__para_1__point_a").text()).isEqualTo("Cây;");
        assertThat(cut.warnings()).isEmpty();
    }

    @Test
    void olderLawsWriteAColonOrNothingAfterTheNumber() {
        var cut = Cutter.cut("Điều 1: Vườn\nLời.\nĐiều 2\nNhà\nLời.\nĐiều 3\nSân\nLời.");
        assertThat(ids(cut)).containsExactly("art_1", "art_2", "art_3");
        assertThat(at(cut, "art_1").heading()).isEqualTo("Vườn");
        assertThat(at(cut, "art_2").heading()).isEqualTo("Nhà");
    }

    @Test
    void zeroWidthCharactersAndSoftHyphensDivideNoLabel() {
        var cut = Cutter.cut("Điều\u200b 1. Vườn\n1\u00ad. Một.\n\u200b2. Hai.");
        assertThat(ids(cut)).containsExactly("art_1", "art_1__para_1", "art_1__para_2");
    }

    @Test
    void sectionsAndSubsectionsRestartWhileArticlesRunThrough() {
        var cut = Cutter.cut("""
            Chương I
            VƯỜN
            Mục 1. CÂY
            Tiểu mục 1. CÂY CAO
            Điều 1. A
            Lời.
            Tiểu mục 2. CÂY THẤP
            Điều 2. B
            Lời.
            Mục 2. HOA
            Tiểu mục 1. HOA ĐỎ
            Điều 3. C
            Lời.
            Chương II
            NHÀ
            Mục 1. CỬA
            Điều 4. D
            Lời.""");
        assertThat(ids(cut))
                .containsExactly(
                        "chp_1",
                        "chp_1__sec_1",
                        "chp_1__sec_1__subsec_1",
                        "art_1",
                        "chp_1__sec_1__subsec_2",
                        "art_2",
                        "chp_1__sec_2",
                        "chp_1__sec_2__subsec_1",
                        "art_3",
                        "chp_2",
                        "chp_2__sec_1",
                        "art_4");
        assertThat(cut.warnings()).isEmpty();
    }

    @Test
    void anAnnexNamedAtTheTopOfEachOfItsPagesIsOneAnnex() {
        var cut = Cutter.cut("Điều 1. Vườn\nLời.\fPhụ lục I\nDANH MỤC CÂY\n1. Ổi.\fPhụ lục I\n2. Mít."
                + "\fPhụ lục I\n3. Xoài.\fPhụ lục I\n4. Vải.");
        assertThat(ids(cut))
                .containsExactly("art_1", "att_1", "att_1__para_1", "att_1__para_2", "att_1__para_3", "att_1__para_4");
    }

    @Test
    void theEnactingWordsOfAResolutionEndItsPreamble() {
        var cut = Cutter.cut("QUỐC HỘI\nCăn cứ Hiến pháp;\nTheo đề nghị của Chính phủ;\nQUYẾT NGHỊ:\nĐiều 1. A\nLời.");
        assertThat(ids(cut)).containsExactly("preamble", "art_1");
        assertThat(at(cut, "preamble").text()).endsWith("QUYẾT NGHỊ:");
    }
}

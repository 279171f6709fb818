package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.drafts.Cuts.at;
import static portal.drafts.Cuts.ids;
import static portal.drafts.Cuts.numbers;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The many ways in which texts write their numbers and headings. All laws here are invented.
class CutterWritingsTest {

    @Test
    void theNumberOfAnArticleMayBeFollowedByADashOrByDotAndDash() {
        var cut = Cutter.cut("Điều 1.- Vườn\nLời.\nĐiều 2– Nhà\nLời.\nĐiều 3 - Sân\nLời.");
        assertThat(headings(cut)).containsExactly("Vườn", "Nhà", "Sân");
    }

    @Test
    void aCommaThatAScanReadForADotIsNoHarmButAListOfCitationsIsNoArticle() {
        var cut = Cutter.cut("Điều 1. Vườn\nLời.\nĐiều 2, Nhà của làng\nTheo các quy định tại phần sau của\n"
                + "Điều 3, Điều 4 và Điều 5 của Luật này.\nĐiều 3. Sân\nLời.");
        assertThat(headings(cut)).containsExactly("Vườn", "Nhà của làng", "Sân");
    }

    @Test
    void articlesWhoseNumbersStandWithoutAnyDotAreToldByTheirOrder() {
        var cut = Cutter.cut("Điều 1 Vườn ươm\nLời.\nĐiều 2 Điều kiện chung\nLời.\nĐiều 3 Quyết định giao vườn\nLời.\n"
                + "Điều 4 Luật áp dụng\nLời.\nĐiều 6 Nhà\nLời.");
        assertThat(headings(cut))
                .containsExactly("Vườn ươm", "Điều kiện chung", "Quyết định giao vườn", "Luật áp dụng", "Nhà");
        assertThat(cut.warnings()).contains(new CutWarning("art_6", CutWarning.Kind.GAP, "5", "6"));
    }

    @Test
    void aGermanLawWritesParagraphSignNumberAndName() {
        var cut = Cutter.cut("Gesetz über die Gärten der Dörfer\n§ 1 Zweck\n(1) Der Garten ist für die Kinder.\n"
                + "(2) Er ist offen.\n§ 2 Pflege\nDas Dorf pflegt ihn.\n§ 2a Bäume\nEichen.\n§ 3 Zaun\n"
                + "§ 4 Absatz 2 des Baumgesetzes gilt.\n§ 5 Schluss\nEnde der Regeln und des Gartens.");
        assertThat(ids(cut)).contains("art_1__para_2", "art_2", "art_2a", "art_3", "art_5");
        assertThat(at(cut, "art_3").text()).isEqualTo("§ 4 Absatz 2 des Baumgesetzes gilt.");
    }

    @Test
    void aFrenchActShortensTheWordForArticle() {
        var cut = Cutter.cut("Titre 1 - Des jardins\nArt.1.- Le jardin est à tous.\nArt.2.- Il est ouvert.");
        assertThat(ids(cut)).contains("art_1", "art_2");
    }

    @Test
    void clausesAndPointsMayBeNamedOrStandAfterABullet() {
        var cut = Cutter.cut("Điều 1. Vườn\nKhoản 1. Gồm:\nĐiểm a) Cây;\nĐiểm b) Hoa.\nKhoản 2. Hết.\n"
                + "Điều 2. Nhà\n- 1. Gồm:\n* a) Cửa;\n* b) Sân.\n- 2. Hết.");
        assertThat(ids(cut))
                .containsExactly(
                        "art_1",
                        "art_1__para_1",
                        "art_1__para_1__point_a",
                        "art_1__para_1__point_b",
                        "art_1__para_2",
                        "art_2",
                        "art_2__para_1",
                        "art_2__para_1__point_a",
                        "art_2__para_1__point_b",
                        "art_2__para_2");
    }

    @Test
    void aTextInCapitalsWithoutDiacriticsKeepsItsClausesAndPoints() {
        var cut = Cutter.cut("LUAT VUON UOM CUA CAC LANG TRONG NUOC\nDIEU 1. QUY DINH CHUNG\n1. LUAT NAY QUY DINH:\n"
                + "A) CAY;\nB) HOA;\nC) CO;\nD) NUOC;\nD) DAT;\nE) DA.\n2. HET.\nDIEU 2. HIEU LUC\nTU NAY.");
        assertThat(numbers(cut, ProvisionKind.POINT)).isEqualTo("A B C D Đ E");
        assertThat(numbers(cut, ProvisionKind.PARAGRAPH)).isEqualTo("1 2");
    }

    @Test
    void withoutDiacriticsTheSecondDIsTheOneWithAStroke() {
        var cut = Cutter.cut("Luat vuon uom cua cac lang\nDieu 1. Quy dinh chung\n1. Luat nay quy dinh:\na) Cay;\n"
                + "b) Hoa;\nc) Co;\nd) Nuoc;\nd) Dat;\ne) Da.");
        assertThat(ids(cut)).contains("art_1__para_1__point_d", "art_1__para_1__point_đ", "art_1__para_1__point_e");
        assertThat(cut.warnings()).isEmpty();
    }

    @Test
    void aChapterMayCarryItsNameInSmallLettersOnItsLine() {
        var cut = Cutter.cut("Chương I Quy định chung\nĐiều 1. A\nLời.\nChương II Điều kiện của vườn\nĐiều 2. B\n"
                + "Chương I Nghị định số 5 không áp dụng.\nChương III Điều khoản thi hành\nĐiều 3. C\nLời.");
        assertThat(ids(cut)).containsExactly("chp_1", "art_1", "chp_2", "art_2", "chp_3", "art_3");
        assertThat(at(cut, "chp_2").heading()).isEqualTo("Điều kiện của vườn");
    }

    @Test
    void aHeadingBesideItsNumberMayBeLong() {
        var name = "Hồ sơ, trình tự và thủ tục " + "đề nghị chấp thuận vị trí, quy mô của vườn ươm, ".repeat(7) + "nhà";
        var cut = Cutter.cut("Điều 1. " + name + "\n1. Một.\n2. Hai.");
        assertThat(at(cut, "art_1").heading()).isEqualTo(name);
    }

    @Test
    void aListOfArticlesWithoutATitleBeforeTheTextIsNotTheLaw() {
        var contents = "Chương I\nCHUNG\nĐiều 1. Vườn\nĐiều 2. Nhà\nĐiều 3. Sân\n";
        var cut = Cutter.cut(contents + "LUẬT VƯỜN\nCăn cứ Hiến pháp;\nChương I\nCHUNG\nĐiều 1. Vườn\nMột.\n"
                + "Điều 2. Nhà\nHai.\nĐiều 3. Sân\nBa.");
        assertThat(ids(cut)).containsExactly("preamble", "chp_1", "art_1", "art_2", "art_3");
        assertThat(at(cut, "preamble").text()).contains("Điều 3. Sân");
    }

    @Test
    void aTextOfHeadingsAloneIsNoTableOfContents() {
        assertThat(ids(Cutter.cut("Điều 1. Vườn\nĐiều 2. Nhà\nĐiều 3. Sân\nĐiều 4. Ao")))
                .containsExactly("art_1", "art_2", "art_3", "art_4");
    }

    @Test
    void aRegulationIssuedWithADecisionIsATextOfItsOwnAlsoWhereTheSignatureIsMissing() {
        var cut = Cutter.cut(
                "QUYẾT ĐỊNH\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế vườn ươm.\n"
                        + "Điều 2. Quyết định này có hiệu lực từ nay.\nQUY CHẾ\nHOẠT ĐỘNG CỦA VƯỜN ƯƠM\n"
                        + "(Ban hành kèm theo Quyết định số 5)\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nLời.\nĐiều 2. Đối tượng\nLời.");
        assertThat(ids(cut)).contains("art_1", "art_2", "att_1__chp_1", "att_1__art_1", "att_1__art_2");
    }

    @Test
    void theMarksOfMarkdownAreTakenOffAndSaid() {
        var cut = Cutter.cut(
                "# LUẬT VƯỜN\n\n## Chương I\n\n## QUY ĐỊNH CHUNG\n\n### **Điều 1. Vườn**\n\n1\\. Một *cây*.\n"
                        + "\n2\\. Hai.\n\n**Điều 2.** Nhà\n\nLời.");
        assertThat(ids(cut)).containsExactly("preamble", "chp_1", "art_1", "art_1__para_1", "art_1__para_2", "art_2");
        assertThat(at(cut, "art_1").heading()).isEqualTo("Vườn");
        assertThat(at(cut, "art_1__para_1").text()).isEqualTo("Một cây.");
        assertThat(cut.warnings()).contains(new CutWarning("", CutWarning.Kind.NORMALISED, "MARKUP", "7"));
    }

    @Test
    void theHeadingsOfAReportInMarkdownAreItsAddresses() {
        var cut = Cutter.cut("# Review of the gardens\n\n## Method\nWe counted.\n\n## Trees\nMany.\n\n### Oaks\nFew.");
        assertThat(headings(cut)).containsExactly("Method", "Trees", "Oaks");
    }

    @Test
    void asterisksInATextThatIsNoMarkdownStay() {
        var cut = Cutter.cut("Điều 1. Vườn\nGiá 5 * 3 * 2 đồng.\n** Chú thích.\nĐiều 2. Nhà\nLời.");
        assertThat(at(cut, "art_1").text()).isEqualTo("Giá 5 * 3 * 2 đồng.\n** Chú thích.");
    }

    @Test
    void articlesThatHoldSectionsWhoseNumbersBeginAnewAreNoSectionsThemselves() {
        var cut = Cutter.cut("""
                TOWN OF GARDENS BY-LAWS
                ARTICLE I
                TOWN MEETINGS
                Section 1. The town meeting shall be held in the garden of the town.
                Section 2. It shall be open to all.
                ARTICLE II
                OFFICERS
                Section 1. Officers
                A. The clerk shall keep the seal.
                B. The gardener shall keep the key.
                Section 2. Reports shall be made each year.
                """);
        assertThat(ids(cut))
                .containsExactly(
                        "preamble",
                        "art_1",
                        "art_1__sec_1",
                        "art_1__sec_2",
                        "art_2",
                        "art_2__sec_1",
                        "art_2__sec_1__para_A",
                        "art_2__sec_1__para_B",
                        "art_2__sec_2");
        assertThat(at(cut, "art_1__sec_2").text()).isEqualTo("It shall be open to all.");
        assertThat(cut.warnings()).isEmpty();
    }

    private static List<String> headings(Cut cut) {
        return cut.provisions().stream()
                .filter(provision -> provision.heading() != null)
                .map(provision -> String.valueOf(provision.heading()))
                .toList();
    }
}

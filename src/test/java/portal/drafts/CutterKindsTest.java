package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.drafts.Cuts.units;

import org.junit.jupiter.api.Test;

/// Laws of other countries and outlines, each as its kind is written. All texts here are invented.
class CutterKindsTest {

    @Test
    void aFrenchActCountsClausesInRomanNumbersAndPointsWithADegreeSign() {
        var cut = Cutter.cut(
                "TITRE IER\nINVENTAIRE\nArticle 1er\nI. – La commune établit un inventaire des chemins.\n"
                        + "II. – Il indique :\n1° La longueur des chemins ;\n2° Leur état :\na) Bon ;\nb) Mauvais.\n"
                        + "Article 2\nAprès l'article L. 161-6 du code, il est inséré un article ainsi rédigé :\n"
                        + "« Art. L. 161-7. – Le maire publie l'inventaire. »\nArticle 2 bis\nLa loi est applicable aux communes.");
        assertThat(units(cut)).isEqualTo("""
                title_1 art_1 art_1__para_1 art_1__para_2 art_1__para_2__point_1 art_1__para_2__point_2 \
                art_1__para_2__point_2__point_a art_1__para_2__point_2__point_b art_2 art_2__qstr_1 \
                art_2__qstr_1__art_l161-7 art_2bis""");
    }

    @Test
    void aGermanLawCountsBelowItsParagraphsWithoutAColon() {
        var cut =
                Cutter.cut("Erster Abschnitt\nAllgemeines\n§ 1 Anforderungen\n(1) Die Plätze müssen\n1. eingezäunt sein"
                        + " oder\n2. Schatten bieten.\n(2) Absatz 1 gilt nicht in der Stadt.\n2. Abschnitt\nBetrieb\n§ 2 Prüfung\n"
                        + "Der Betreiber prüft die Geräte.\n§ 3 a. Das Ergebnis wird von der Stadt veröffentlicht.\nAnlage 1\n"
                        + "(zu § 1)\nMaße");
        assertThat(units(cut)).isEqualTo("""
                sec_1 art_1 art_1__para_1 art_1__para_1__point_1 art_1__para_1__point_2 art_1__para_2 sec_2 art_2 art_3a \
                att_1""");
    }

    @Test
    void aDanishLawNamesItsClausesAndASwissOneNumbersThemAlone() {
        var danish = Cutter.cut("Kapitel 1\nFormål\n§ 1. Loven gælder for:\n1) haver, og\n2) parker.\n"
                + "Stk. 2. Kommunen fører tilsyn.\n§ 1 a. Loven træder i kraft i maj.\nBilag 1\nMål");
        assertThat(units(danish)).isEqualTo("chp_1 art_1 art_1__point_1 art_1__point_2 art_1__para_2 art_1a att_1");
        var swiss = Cutter.cut("1. Abschnitt: Allgemeines\nArt. 1 Zweck\n1 Das Gesetz regelt die Wege.\n2 Es gilt auch"
                + " für:\na. Treppen;\nb. Stege.\nArt. 2 Pläne\n1 Die Kantone erstellen die Pläne.\nArt. 3 Schluss\n"
                + "Das Gesetz tritt in Kraft.");
        assertThat(units(swiss)).isEqualTo("""
                sec_1 art_1 art_1__para_1 art_1__para_2 art_1__para_2__point_a art_1__para_2__point_b art_2 art_2__para_1 \
                art_3""");
    }

    @Test
    void aSwedishLawWritesTheSignAfterTheNumberAndCountsAnewInEachChapter() {
        var cut = Cutter.cut("1 kap. Inledning\n1 § Denna lag gäller bänkar.\n1 a § Även en mur är en bänk.\n"
                + "2 kap. Tillsyn\n1 § Kommunen utövar tillsyn.");
        assertThat(units(cut)).isEqualTo("chp_1 chp_1__art_1 chp_1__art_1a chp_2 chp_2__art_1");
    }

    @Test
    void articlesAreReadInMoreTongues() {
        var spanish = Cutter.cut("TÍTULO PRIMERO\nDE LOS BANCOS\nArtículo 1. Objeto.\n1. La ley regula los bancos.\n"
                + "Artículo 1 bis. Registro.\nSe crea un registro de bancos.");
        assertThat(units(spanish)).isEqualTo("title_1 art_1 art_1__para_1 art_1bis");
        var brazilian = Cutter.cut("CAPÍTULO I\nDOS BANCOS\nArt. 1º Considera-se:\nI - banco: assento;\n"
                + "§ 1º O Município definirá outros.\nArt. 1º-A O resultado será publicado.");
        assertThat(units(brazilian)).isEqualTo("chp_1 art_1 art_1__point_I art_1__para_1 art_1a");
        var treaty = Cutter.cut("PART I. GENERAL\nArticle I. Scope\nThe treaty applies to the lake.\nArticle II. Body\n"
                + "1. A body is set up.\n2. It meets in the town.");
        assertThat(units(treaty)).isEqualTo("part_1 art_1 art_2 art_2__para_1 art_2__para_2");
    }

    @Test
    void decimalsBelowAnArticleAreItsClauses() {
        var cut = Cutter.cut(
                "Article 1 – Scope\nThe treaty applies to the lake.\nArticle 2 – Body\n2.1 A body is set up.\n"
                        + "2.2 It meets in the town.\nArticle 3 – End\nThis is the end of the treaty.");
        assertThat(units(cut)).isEqualTo("art_1 art_2 art_2__para_1 art_2__para_2 art_3");
    }

    @Test
    void aVietnameseHeadingMayEndWithACitation() {
        var cut = Cutter.cut(
                "Điều 1. Nghĩa vụ theo quy định tại khoản 2\nĐiều 2. Quyền của người đọc\n1. Mượn sách theo"
                        + " khoản 1 và khoản 2\nĐiều 3. Hiệu lực\nLuật có hiệu lực theo khoản 2\nĐiều 9 của Luật khác.");
        assertThat(units(cut)).isEqualTo("art_1 art_2 art_2__para_1 art_3");
    }

    @Test
    void aVietnameseScanMayMistakeAMarkOrTheFirstClause() {
        var cut = Cutter.cut("Điêu 1. Phạm vi\nĐây là vườn.\nĐiều 2 . Quyền\nl. Mượn sách.\n2. Đọc sách.");
        assertThat(units(cut)).isEqualTo("art_1 art_2 art_2__para_1 art_2__para_2");
    }

    @Test
    void goalsInTheHeadingOfAResolutionCiteNothing() {
        var cut = Cutter.cut(
                "I. QUAN ĐIỂM, MỤC TIÊU\n1. Quan điểm\nSách cho mọi người.\n2. Mục tiêu\n2.1. Mục tiêu chung\n"
                        + "Thư viện.\n2.2. Mục tiêu cụ thể\nMười thư viện.");
        assertThat(units(cut)).isEqualTo("hd_1 hd_1__hd_1 hd_1__hd_2 hd_1__hd_2__hd_1 hd_1__hd_2__hd_2");
    }

    @Test
    void anOutlineMayNumberItsHeadingsWithoutDots() {
        var cut = Cutter.cut("The future of the library\n1 Introduction\nThe library is old.\n2 Hours\n2.1 Weekdays\n"
                + "It opens at nine.\n2.2 Sundays\nIt is closed.\n3 Books\n3.1 Loans\nFour weeks.");
        assertThat(units(cut)).isEqualTo("hd_1 hd_2 hd_2__hd_1 hd_2__hd_2 hd_3 hd_3__hd_1");
    }
}

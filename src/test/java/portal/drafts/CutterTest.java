package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.drafts.Cuts.at;
import static portal.drafts.Cuts.ids;
import static portal.drafts.Cuts.numbers;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The traps of Vietnamese normative texts, one test each. All laws here are invented.
class CutterTest {
    private static final String HEAD = """
        QUỐC HỘI
        -------
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        NGHỊ QUYẾT
        VỀ VƯỜN ƯƠM SÁNG KIẾN
        Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
        QUYẾT NGHỊ:
        """;

    @Test
    void chaptersArticlesClausesAndPointsNestAndAreNamed() {
        var cut = Cutter.cut(HEAD + """
            Chương IV
            QUY ĐỊNH CHUNG
            Mục 2. Đối tượng
            Điều 1. Phạm vi
            1. Nghị quyết này áp dụng cho:
            a) Cơ quan;
            b) Tổ chức.
            """);
        assertThat(ids(cut))
                .containsExactly(
                        "preamble",
                        "chp_4",
                        "chp_4__sec_2",
                        "art_1",
                        "art_1__para_1",
                        "art_1__para_1__point_a",
                        "art_1__para_1__point_b");
        assertThat(cut.title()).isEqualTo("NGHỊ QUYẾT VỀ VƯỜN ƯƠM SÁNG KIẾN");
        assertThat(cut.language()).isEqualTo("vi");
        assertThat(at(cut, "chp_4").heading()).isEqualTo("QUY ĐỊNH CHUNG");
        assertThat(at(cut, "art_1").heading()).isEqualTo("Phạm vi");
        assertThat(at(cut, "art_1").parent()).isEqualTo("chp_4__sec_2");
    }

    @Test
    void theHeadStandsLineByLineHoweverLongItsTitle() {
        var head = """
            NGHỊ QUYẾT
            VỀ MỘT SỐ VIỆC CẦN LÀM NGAY ĐỂ MỖI LÀNG CÓ MỘT VƯỜN ƯƠM SÁNG KIẾN
            Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm nay và
            Luật Vườn ươm
            Theo đề nghị của hội đồng các làng;""";
        assertThat(at(Cutter.cut(head + "\nĐiều 1. Tên\nLời."), "preamble").text())
                .isEqualTo(head.replace("và\n", "và "));
    }

    @Test
    void pointsRunFromDToDWithStrokeAndFromEToG() {
        var cut = articles("1. Gồm:\na) A;\nb) B;\nc) C;\nd) D;\nđ) Đ;\ne) E;\ng) G;\nh) H;\ni) I;\nk) K.");
        assertThat(numbers(cut, ProvisionKind.POINT)).isEqualTo("a b c d đ e g h i k");
        assertThat(cut.warnings()).isEmpty();
    }

    @Test
    void insertedArticlesClausesAndPointsKeepTheirOrder() {
        var cut = articles(
                "1. X:\na) A;\na1) B;\nb) C.\n1a. Y.\n2. Z.\nĐiều 1a. Chen\nNội dung.\nĐiều 2. Sau\nNội dung.");
        assertThat(ids(cut)).contains("art_1__para_1__point_a1", "art_1__para_1a", "art_1a", "art_2");
        assertThat(cut.warnings()).isEmpty();
    }

    @Test
    void textThatIsNotNfcOrHasEthForDIsCutAllTheSame() {
        var cut = Cutter.cut("Ðie\u0302\u0300u 1. Một\nLời.\nĐie\u0302\u0300u 2: Hai\nLời.\nĐiều\u00a03\nBa\nLời.");
        assertThat(numbers(cut, ProvisionKind.ARTICLE)).isEqualTo("1 2 3");
        assertThat(at(cut, "art_3").heading()).isEqualTo("Ba");
    }

    @Test
    void aLineThatMerelyStartsWithACitationIsNoArticle() {
        var cut = articles("Cơ quan thực hiện quy định sau.\nĐiều 2 của Luật này quy định nguyên tắc chung.\n"
                + "Điều 5 Luật Đất đai vẫn áp dụng.\nĐiều 2. Nguyên tắc\nCông khai.");
        assertThat(numbers(cut, ProvisionKind.ARTICLE)).isEqualTo("1 2");
        assertThat(at(cut, "art_1").text()).contains("Điều 2 của Luật này").contains("Điều 5 Luật Đất đai");
    }

    @Test
    void aWrappedCitationIsNoClause() {
        var cut = articles("1. Cơ quan thực hiện nhiệm vụ theo quy định tại khoản\n2. Điều này vẫn áp dụng.\n2. Hai.");
        assertThat(numbers(cut, ProvisionKind.PARAGRAPH)).isEqualTo("1 2");
        assertThat(at(cut, "art_1__para_2").text()).isEqualTo("Hai.");
    }

    @Test
    void decimalsAndRowsOfTablesAreNoClauses() {
        var cut = articles("1. Một.\n1.2 mét trở lên.\n10.000 đồng.\nSTT\tTên\tGiá\n1.\tGạo\t5\n2.\tNgô\t6\n2. Hai.");
        assertThat(numbers(cut, ProvisionKind.PARAGRAPH)).isEqualTo("1 2");
        assertThat(at(cut, "art_1__para_1__table_1").text()).isEqualTo("STT\tTên\tGiá\n1.\tGạo\t5\n2.\tNgô\t6");
    }

    @Test
    void aQuotedArticleOfAnAmendingLawIsNotAnArticle() {
        var cut = articles("1. Sửa đổi Điều 2 như sau:\n“Điều 2. Vườn\n1. Một.\n2. Hai “trong ngoặc” nữa.”.\n"
                + "2. Bãi bỏ Điều 3.\nĐiều 2. Hiệu lực\nTừ nay.");
        assertThat(outsideQuotes(cut, ProvisionKind.ARTICLE)).isEqualTo("1 2");
        assertThat(ids(cut)).contains("art_1__para_1__qstr_1__art_2__para_2", "art_1__para_2", "art_2");
    }

    @Test
    void aQuotationThatNeverClosesEndsAtTheNextOwnArticle() {
        var cut =
                articles("1. Sửa đổi Điều 7 như sau:\n“Điều 7. Thuế\nBiểu thuế:\na) Gạo\n5\nĐiều 2. Hiệu lực\nTừ nay.");
        assertThat(outsideQuotes(cut, ProvisionKind.ARTICLE)).isEqualTo("1 2");
        assertThat(warnings(cut)).contains("UNCLOSED_QUOTE");
    }

    @Test
    void aClosingSentenceAfterTheLastPointBelongsToTheClause() {
        var cut = articles("1. Gồm:\na) Một;\nvẫn là một;\nb) Hai.\nChính phủ quy định chi tiết khoản này.\n2. Hết.");
        assertThat(at(cut, "art_1__para_1").text()).isEqualTo("Gồm:");
        assertThat(at(cut, "art_1__para_1__point_b").text()).isEqualTo("Hai.");
        assertThat(at(cut, "art_1__para_1__wrapup_1").text()).isEqualTo("Chính phủ quy định chi tiết khoản này.");
    }

    @Test
    void anArticleWithoutClausesKeepsItsParagraphs() {
        var cut = articles("Câu thứ nhất.\nCâu thứ hai.");
        assertThat(at(cut, "art_1").text()).isEqualTo("Câu thứ nhất.\nCâu thứ hai.");
    }

    @Test
    void signatureAndRecipientsAreKeptApartAndAnnexesRestart() {
        var cut = articles(
                "Lời.\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG\nNơi nhận:\n- Như trên;\nPhụ lục I\nDANH MỤC\n1. Một.\n2. Hai.\n"
                        + "Phụ lục II\nMẪU ĐƠN\nĐiều 1. Lại\nLời.");
        assertThat(at(cut, "signature").text()).startsWith("TM. CHÍNH PHỦ").endsWith("- Như trên;");
        assertThat(at(cut, "att_1").heading()).isEqualTo("DANH MỤC");
        assertThat(ids(cut)).contains("att_1__para_2", "att_2__art_1");
        assertThat(at(cut, "art_1").text()).isEqualTo("Lời.");
    }

    @Test
    void aRegulationIssuedWithADecisionIsATextOfItsOwn() {
        var cut = articles("Ban hành Quy chế.\nKT. BỘ TRƯỞNG\nQUY CHẾ\nHOẠT ĐỘNG\nChương I\nCHUNG\nĐiều 1. Mới\nLời.");
        assertThat(ids(cut)).contains("att_1", "att_1__chp_1", "att_1__art_1");
        assertThat(at(cut, "att_1").heading()).startsWith("QUY CHẾ");
    }

    @Test
    void pageNumbersAndRunningHeadersAreDroppedAndCounted() {
        var cut = Cutter.cut("Dự thảo 2\nĐiều 1. Một\nCâu này\n- 1 -\fDự thảo 2\nchưa hết.\nĐiều 2. Hai\nLời.\n- 2 -"
                + "\fDự thảo 2\nLời nữa.\n- 3 -");
        assertThat(at(cut, "art_1").text()).isEqualTo("Câu này chưa hết.");
        assertThat(at(cut, "art_2").text()).isEqualTo("Lời.\nLời nữa.");
        assertThat(cut.warnings()).contains(new CutWarning("", CutWarning.Kind.PAGE_EDGES, "", "6"));
    }

    @Test
    void aTableOfContentsIsNotTheLaw() {
        var cut = Cutter.cut("MỤC LỤC\nChương I\nCHUNG\nĐiều 1. Một\nChương I\nCHUNG\nĐiều 1. Một\nLời.");
        assertThat(numbers(cut, ProvisionKind.ARTICLE)).isEqualTo("1");
    }

    @Test
    void partsInWordsCountAndChaptersInThemCarryTheirId() {
        var cut = Cutter.cut("Phần thứ hai\nTÀI SẢN\nChương XIa\nRIÊNG\nĐiều 1. Một\nLời.");
        assertThat(ids(cut)).containsExactly("part_2", "part_2__chp_11a", "art_1");
    }

    @Test
    void whatIsMissingOrRepeatedIsSaidAndIdsStayUnique() {
        var cut = Cutter.cut("Điều 1. A\nLời.\nĐiều 3. B\nLời.\nĐiều 3. C\nLời.\nĐiều 4. D\n1. Một.\n3. Ba.");
        assertThat(ids(cut)).doesNotHaveDuplicates().contains("art_3", "art_3_2");
        assertThat(cut.warnings())
                .contains(
                        new CutWarning("art_3", CutWarning.Kind.GAP, "2", "3"),
                        new CutWarning("art_3_2", CutWarning.Kind.REPEAT, "4", "3"),
                        new CutWarning("art_4__para_3", CutWarning.Kind.GAP, "2", "3"));
    }

    @Test
    void anUnnamedArticleAmongNamedOnesIsPointedOut() {
        var cut = Cutter.cut("Điều 1. A\nLời.\nĐiều 2. B\nLời.\nĐiều 3. Luật này có hiệu lực.");
        assertThat(cut.warnings()).contains(new CutWarning("art_3", CutWarning.Kind.MISSING_HEADING, "", ""));
        assertThat(at(cut, "art_3").text()).isEqualTo("Luật này có hiệu lực.");
    }

    private static Cut articles(String words) {
        return Cutter.cut(HEAD + "Điều 1. Phạm vi\n" + words);
    }

    private static String outsideQuotes(Cut cut, ProvisionKind kind) {
        return cut.provisions().stream()
                .filter(provision ->
                        provision.kind() == kind && !provision.eid().contains("qstr"))
                .map(provision -> String.valueOf(provision.number()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> warnings(Cut cut) {
        return cut.warnings().stream().map(warning -> warning.kind().name()).toList();
    }
}

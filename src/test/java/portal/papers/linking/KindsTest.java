package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.papers.linking.LinkedDraft.link;
import static portal.papers.linking.LinkedDraft.links;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.drafts.Cutter;

/// Papers as people send them: letters, lists, mails, tables written with signs alone.
class KindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các Điều 4, 5 và 6 cần thống nhất cách dùng từ “hỗ trợ”. | art_4 art_5 art_6
            Từ Điều 4 đến Điều 6: đề nghị quy định rõ nguồn kinh phí. | art_4 art_5 art_6
            Les articles 4 à 6 méritent d'être précisés par la suite. | art_4 art_5 art_6
            Arts. 4-6 should be merged, as they pursue the same aim. | art_4 art_5 art_6
            Artikel 4 Absätze 1 bis 3 bedürfen der Klarstellung durch das Haus. | art_4__para_1 art_4__para_2 art_4__para_3
            Đề nghị rà soát theo Nghị quyết số 197/2025/QH15 tại Điều 4 về kinh phí. |
            Luật Doanh nghiệp (Điều 4, khoản 2) định nghĩa doanh nghiệp khác, đề nghị sửa. |
            Về bố cục: dự thảo gồm 8 chương 29 điều là quá dài, đề nghị rút gọn lại. |
            Khoản 1 Điều 6: thừa | art_6__para_1
            - [ ] Article 5(1): unclear | art_5__para_1
            """)
    void whatIsNamedIsLinked(String remark, String eids) {
        assertThat(link(remark + "\n").stream()
                        .flatMap(excerpt -> excerpt.links().stream())
                        .map(Link::eid))
                .containsExactlyElementsOf(eids == null ? List.of() : List.of(eids.split(" ")));
    }

    @Test
    void aSentenceThatBeginsWithAProvisionIsNoHeadingOfTheNextParagraph() {
        assertThat(links("Article 4, paragraph 2, overlaps with the programme in force.\n\n"
                        + "Nothing in the rules of trade should serve as a model for Article 6.\n"))
                .containsExactly("art_4__para_2 citation", "art_6 citation");
    }

    @Test
    void theNextItemOfAListIsUnderNoHeading() {
        assertThat(links("- Điều 5: thẩm quyền nên giao cho tỉnh.\n- Toàn bộ dự thảo: đề nghị rà soát lỗi chính tả.\n"))
                .containsExactly("art_5 citation");
    }

    @Test
    void whatAMailRepeatsIsNotItsSendersAndWhatItPassesOnIs() {
        var repeated = "On Mon, 27 Oct 2025 at 09:00, The Ministry wrote:\n"
                + "> please comment on Article 5 by Monday. We propose to delete Article 6.\n";
        assertThat(links("Dear colleagues,\nplease find the comments of the League on the draft, which our board has"
                        + " adopted in its session of Friday:\n1) Article 4(2): ten days should be enough.\n"
                        + repeated))
                .containsExactly("art_4__para_2 citation");
        assertThat(links("FYI\n" + repeated)).contains("art_5 citation");
    }

    @Test
    void tablesOfBarsAndOfWideGapsAreTables() {
        assertThat(link("| No | Article | Comment | Proposal |\n|---|:---|---|---|\n"
                        + "| 1 | Article 4(2) | Too slow | Ten days |\n| 2 | Art. 5 para 1 | Unclear | - |\n"))
                .extracting(excerpt -> excerpt.links().getFirst(), Excerpt::quote)
                .startsWith(org.assertj.core.groups.Tuple.tuple(new Link("art_4__para_2", How.TABLE, 0.95), "Too slow"))
                .hasSize(2);
        assertThat(link("STT   Điều khoản        Nội dung góp ý              Lý do\n"
                        + "1     Khoản 2 Điều 4    Rút ngắn thời hạn           Thực tế cần\n"
                        + "2     Điều 6            Nêu rõ nguồn                Chưa có\n"))
                .extracting(excerpt -> excerpt.links().getFirst().eid(), Excerpt::quote, Excerpt::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("art_4__para_2", "Rút ngắn thời hạn", "Thực tế cần"),
                        org.assertj.core.groups.Tuple.tuple("art_6", "Nêu rõ nguồn", "Chưa có"));
    }

    @Test
    void theProvisionsOfAListAreThoseThatTheSentenceAboveAsksFor() {
        assertThat(links("The following should be deleted altogether:\n\n– Article 4(2);\n– paragraph 1 of Article 5;\n"
                        + "– Article 6.\n\nWe thank you for the occasion.\n"))
                .containsExactly("art_4__para_2 citation", "art_5__para_1 citation", "art_6 heading");
        assertThat(links("The draft has three parts:\n\n– Article 4(2);\n– paragraph 1 of Article 5;\n– Article 6.\n"))
                .isEmpty();
    }

    @Test
    void theDraftByItsOwnNameIsNoOtherLaw() {
        var title = "Readers' League on the draft Integration Resolution (IR)\n\n";
        assertThat(links(title + "Article 4 of the Integration Resolution should set a longer time limit.\n"))
                .containsExactly("art_4 citation");
        assertThat(links(
                        "Readers' League\n\nArticle 4 of the Integration Resolution should set a longer time limit.\n"))
                .isEmpty();
    }

    @Test
    void aBracketAloneNamesAClauseBelowTheHeadingOfItsArticle() {
        assertThat(links("Article 4\n- (1): a third of the cost\n- (2) should be deleted\n\nArticle 5\n(1): after"
                        + " hearing the council too\n"))
                .containsExactly("art_4__para_1 citation", "art_4__para_2 citation", "art_5__para_1 citation");
    }

    @Test
    void theSubjectOfALetterIsNoRemark() {
        var law = Cutter.cut(
                        "DỰ THẢO LUẬT\nAN TOÀN SÂN CHƠI\nĐiều 1. Phạm vi\nLuật này quy định về sân chơi công cộng.\n")
                .provisions();
        assertThat(Linker.link(law, "V/v góp ý dự thảo Luật An toàn sân chơi\n\nVề Điều 1: đề nghị nêu rõ sân chơi.\n"))
                .flatExtracting(Excerpt::links)
                .extracting(Link::eid)
                .containsExactly("art_1");
    }

    @Test
    void anArticleMayBeNamedByItsTitle() {
        assertThat(links("We suggest that the article on support for enterprises and the provision on localities be"
                        + " shorter.\n"))
                .containsExactly("art_4 similarity", "art_5 similarity");
        assertThat(links("Đề nghị xem lại quy định về nguồn lực cho rõ ràng và đầy đủ hơn.\n"))
                .containsExactly("art_6 similarity");
        assertThat(links("The article on penalties should be shorter than it is today.\n"))
                .isEmpty();
    }

    @Test
    void wordsThatAScanMistookAndPartedNameTheirProvision() {
        assertThat(
                        links(
                                "We are writing about the draft. Artic1e 4(2) should be amended so that the pay-\n"
                                        + "ment takes place at once. As regards Article\n5, paragraph 1, the hearing should be dropped.\n"))
                .containsExactly("art_4__para_2 citation", "art_5__para_1 citation");
    }
}

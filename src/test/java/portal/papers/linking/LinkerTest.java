package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.papers.linking.LinkedDraft.link;
import static portal.papers.linking.LinkedDraft.links;

import java.util.List;
import org.junit.jupiter.api.Test;
import portal.drafts.CutProvision;

class LinkerTest {
    @Test
    void aHeadingGovernsTheRemarkBelowIt() {
        assertThat(links("1. Về Điều 5\nĐề nghị làm rõ thẩm quyền tại khoản 2 để thuận lợi khi áp dụng.\n"))
                .containsExactly("art_5__para_2 citation");
    }

    @Test
    void aNumberedRemarkIsLinkedToWhatItBeginsWith() {
        var excerpts =
                link("2. Tại khoản 1 Điều 6: đề nghị sửa cụm từ “ngân sách nhà nước” thành “ngân sách trung ương”.\n");
        assertThat(excerpts).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.links().getFirst().eid()).isEqualTo("art_6__para_1");
            assertThat(excerpt.proposed()).isEqualTo("ngân sách trung ương");
        });
    }

    @Test
    void theNextNumberedRemarkLeavesTheHeadingBefore() {
        assertThat(
                        links(
                                "1. Khoản 2 Điều 5: đề nghị bỏ.\n2. Đề nghị bổ sung vào khoản 1 Điều 6 nguồn vốn hợp pháp khác.\n"))
                .containsExactly("art_5__para_2 citation", "art_6__para_1 citation");
    }

    @Test
    void aFewWordsThatAskForSomethingAreARemark() {
        assertThat(links("Delete Article 5(2).\nTrân trọng cảm ơn các đồng chí.\nKhoản 1 Điều 6 chưa rõ.\n"))
                .containsExactly("art_5__para_2 citation", "art_6__para_1 citation");
    }

    @Test
    void whatBeginsLikeAHeadingAndSaysSomethingIsARemark() {
        assertThat(links("Article 5(2): the sum is arbitrary.\nArticle 6. Resources\n"))
                .containsExactly("art_5__para_2 citation");
    }

    @Test
    void anUnnumberedPartOfAClauseIsTheClause() {
        assertThat(links("Article 4 – paragraph 1 – subparagraph 2\nThe second sentence should be taken out.\n"))
                .containsExactly("art_4__para_1 heading");
    }

    @Test
    void aSectionSignBelowAnArticleCountsItsParagraphs() {
        assertThat(
                        links(
                                "Article 5\nLe § 2 devrait être supprimé, faute de base légale dans la loi sur les collectivités.\n"))
                .containsExactly("art_5__para_2 citation");
        assertThat(links("Le § 2 devrait être supprimé, faute de base légale dans la loi sur les collectivités.\n"))
                .isEmpty();
    }

    @Test
    void anotherLawsArticleIsNotLinked() {
        assertThat(links("Đề nghị quy định thống nhất với khoản 1 Điều 6 Luật Ngân sách nhà nước hiện hành.\n"))
                .isEmpty();
    }

    @Test
    void thisArticleAndThisClauseAreThoseNamedBefore() {
        assertThat(links("Khoản 1 Điều 5 giao thẩm quyền quá rộng. Khoản 2 Điều này cũng cần quy định lại cho rõ.\n"))
                .containsExactly("art_5__para_1 citation", "art_5__para_2 citation");
    }

    @Test
    void aProvisionThatDoesNotExistIsReported() {
        assertThat(link("Đề nghị rà soát Điều 45 của dự thảo vì nội dung này đã có quy định khác.\n"))
                .singleElement()
                .satisfies(excerpt -> {
                    assertThat(excerpt.links()).isEmpty();
                    assertThat(excerpt.missing()).containsExactly("art_45");
                });
    }

    @Test
    void wordsQuotedFromTheDraftAreFoundWhereNothingIsNamed() {
        assertThat(
                        links(
                                "Quy định “do ngân sách nhà nước bảo đảm theo phân cấp” là khó cho tỉnh nghèo, đề nghị xem lại.\n"))
                .containsExactly("art_6__para_1 quote");
    }

    @Test
    void aRemarkThatNamesNothingIsPlacedByWhatItIsAboutIfOneArticleIsAhead() {
        assertThat(
                        links(
                                "Small companies should receive the grant for their first office abroad without having to pay half of the cost of that office themselves.\n"))
                .containsExactly("art_4 similarity");
        assertThat(links(
                        "Chúng tôi đề nghị các cơ quan phối hợp chặt chẽ hơn nữa trong quá trình soạn thảo văn bản.\n"))
                .isEmpty();
    }

    @Test
    void addressLinesAndClosingsAreNotLinked() {
        assertThat(
                        links(
                                "2. Về Điều 5\nĐề nghị làm rõ thẩm quyền của tỉnh khi ký thỏa thuận quốc tế.\nTrên đây là ý kiến của tỉnh, đề nghị bộ xem xét.\nNơi nhận: như trên; lưu văn thư và phòng tổng hợp.\n"))
                .containsExactly("art_5 heading");
    }

    @Test
    void aSectionsHeadingLeavesTheArticleBefore() {
        assertThat(
                        links(
                                "Về Điều 5\nĐề nghị làm rõ thẩm quyền của tỉnh khi ký.\nIII. Kiến nghị khác\nĐề nghị tổ chức thêm hội nghị để lấy ý kiến rộng rãi hơn.\n"))
                .containsExactly("art_5 heading");
    }

    @Test
    void theItemsOfATranslationAreToldByTheirNumbers() {
        assertThat(
                        links(
                                "Artikel 4 - Zuschüsse\n\n2. Das Ministerium zahlt den Zuschuss binnen zehn Tagen nach Eingang des Antrags.\n"))
                .containsExactly("art_4__para_2 heading");
    }

    @Test
    void trackedChangesAndMarginNotesInACopyOfTheDraftAreExactlyPlaced() {
        var was = "The ministry pays the grant within thirty days after it has received the complete application.";
        var is = was.replace("thirty", "ten");
        var copy = LinkedDraft.DRAFT.stream()
                .map(CutProvision::text)
                .collect(java.util.stream.Collectors.joining("\n"))
                .replace(was, is);
        var marks = List.of(
                new portal.documents.extraction.Marked("2. " + was, "2. " + is, "", ""),
                new portal.documents.extraction.Marked(
                        "1. A province may conclude agreements with a twin province abroad after hearing the ministry.",
                        "1. A province may conclude agreements with a twin province abroad after hearing the ministry.",
                        "after hearing",
                        "Hearing takes a year."));
        var excerpts = Linker.link(LinkedDraft.DRAFT, copy, marks);
        assertThat(excerpts)
                .extracting(excerpt -> excerpt.links().getFirst().eid())
                .containsExactlyInAnyOrder("art_4__para_2", "art_5__para_1");
        assertThat(excerpts).allMatch(excerpt -> excerpt.links().getFirst().how() == How.MARKUP);
        assertThat(excerpts.getFirst().proposed()).isEqualTo(is);
        assertThat(excerpts.get(1).quote()).isEqualTo("“after hearing”: Hearing takes a year.");
    }

    @Test
    void aGermanHeadingGovernsToo() {
        assertThat(links("Zu Artikel 4\nDer Zuschuss ist zu niedrig bemessen und sollte erhöht werden.\n"))
                .containsExactly("art_4 heading");
    }

    @Test
    void anAmendedClauseIsLinkedAndItsWordingProposed() {
        var excerpts = link(
                "Article 4\n2. The ministry pays the grant within ten days after it has received the application.\n");
        assertThat(excerpts).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.links().getFirst().eid()).isEqualTo("art_4__para_2");
            assertThat(excerpt.proposed()).contains("within ten days");
        });
    }

    @Test
    void aQuotedClauseMarkedDeletedIsLinked() {
        assertThat(
                        links(
                                "Article 4\n3. The ministry shall be empowered to lay down further conditions for the grant by circular.\nDelete\n"))
                .containsExactly("art_4__para_3 heading");
    }

    @Test
    void anAmendedClauseWithoutAnyCitationIsFoundByItsWords() {
        assertThat(
                        links(
                                "Our wording:\n\nA province may freely conclude agreements with a twin province abroad after hearing the ministry.\n"))
                .containsExactly("art_5__para_1 similarity");
    }

    @Test
    void aLongParagraphIsCutWhereItGoesOverToAnotherArticle() {
        var excerpts = link(
                "We welcome the draft as a whole. However, Article 4(2) is too slow and should be shortened, as small firms"
                        + " cannot wait for their money. In Article 5 we propose to replace \"after hearing\" with \"after informing\".\n");
        assertThat(excerpts).hasSize(2);
        assertThat(excerpts.get(1).links().getFirst().eid()).isEqualTo("art_5");
        assertThat(excerpts.get(1).proposed()).isEqualTo("after informing");
    }

    @Test
    void pagesAreCountedByFormFeeds() {
        var excerpts = link("Cover\n\fKhoản 2 Điều 5: đề nghị bỏ quy định này.\n");
        assertThat(excerpts).singleElement().matches(excerpt -> excerpt.page() == 2);
    }
}

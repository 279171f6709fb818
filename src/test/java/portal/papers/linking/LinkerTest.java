package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionKind;

class LinkerTest {
    private static final List<CutProvision> DRAFT = List.of(
            article(4, "Support for enterprises"),
            clause(
                    4,
                    1,
                    "An enterprise that opens its first office abroad receives a grant of at most half the cost of that office."),
            clause(
                    4,
                    2,
                    "The ministry pays the grant within thirty days after it has received the complete application."),
            clause(4, 3, "The ministry shall be empowered to lay down further conditions for the grant by circular."),
            article(5, "Localities"),
            clause(5, 1, "A province may conclude agreements with a twin province abroad after hearing the ministry."),
            clause(5, 2, "Hội đồng nhân dân cấp tỉnh quyết định mức chi cho hoạt động đối ngoại của địa phương."),
            article(6, "Nguồn lực"),
            clause(6, 1, "Kinh phí thực hiện do ngân sách nhà nước bảo đảm theo phân cấp hiện hành."));

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
    void aTablePrintedInNarrowColumnsIsLinkedRowByRow() {
        assertThat(links("Article Comment Proposal\nArt.\n4.2\nThe period is too short for us.\nMake it sixty days.\n"
                        + "Khoản 2\nĐiều 5\nChưa rõ thẩm quyền của địa phương.\n"
                        + "Art. 6, par. 1 The budget is not named in the\nbill of this year.\nDelete.\n"))
                .containsExactly("art_4__para_2 heading", "art_5__para_2 heading", "art_6__para_1 citation");
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
    void anotherLawsArticleIsNotLinked() {
        assertThat(links("Đề nghị quy định thống nhất với khoản 1 Điều 6 Luật Ngân sách nhà nước hiện hành.\n"))
                .isEmpty();
    }

    @Test
    void aTableRowIsLinkedToTheProvisionInItsColumn() {
        assertThat(
                        links(
                                "TT\tĐiều khoản\tNội dung góp ý\n1\tKhoản 2 Điều 4\tĐề nghị rút ngắn thời hạn chi trả xuống mười ngày\n"))
                .containsExactly("art_4__para_2 table");
    }

    @Test
    void aTableYieldsQuoteWordingAndReasonApart() {
        var excerpts = link("TT\tĐiều, khoản\tNội dung dự thảo\tĐề nghị sửa đổi\tLý do\n"
                + "1\tKhoản 1 Điều 6\tKinh phí thực hiện do ngân sách nhà nước bảo đảm theo phân cấp hiện hành.\tKinh phí do ngân sách"
                + " trung ương bảo đảm.\tTỉnh nghèo không tự lo được\n"
                + "\tKhoản 9 Điều 6\t\tBổ sung\tCòn thiếu\n2\tBố cục\t\tGộp hai chương\t\n3\t5.2\t\tBỏ\tTrùng\n");
        assertThat(excerpts).hasSize(3);
        assertThat(excerpts.getFirst().quote()).startsWith("Kinh phí thực hiện");
        assertThat(excerpts.getFirst().proposed()).isEqualTo("Kinh phí do ngân sách trung ương bảo đảm.");
        assertThat(excerpts.getFirst().reason()).isEqualTo("Tỉnh nghèo không tự lo được");
        assertThat(excerpts.get(1).links().getFirst().confidence()).isLessThan(0.6);
        assertThat(excerpts.get(2).links()).containsExactly(new Link("art_5__para_2", How.TABLE, 0.95));
        assertThat(excerpts.get(2).proposed()).isNull();
    }

    @Test
    void anEnglishTableWithoutAddressesIsPlacedByTheDraftsWords() {
        var excerpts = link("Text of the draft\tAmendment\tJustification\n"
                + "The ministry pays the grant within thirty days after it has received the complete application."
                + "\tThe ministry pays the grant within ten days.\tSmall firms cannot wait.\n");
        assertThat(excerpts).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.links()).extracting(Link::eid).containsExactly("art_4__para_2");
            assertThat(excerpt.links().getFirst().how()).isEqualTo(How.TABLE);
            assertThat(excerpt.reason()).isEqualTo("Small firms cannot wait.");
        });
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
        var copy = DRAFT.stream()
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
        var excerpts = Linker.link(DRAFT, copy, marks);
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
    void aTableOfContentsIsNotLinked() {
        assertThat(links("Article 4 ........ 3\nArticle 5 ........ 7\n")).isEmpty();
    }

    @Test
    void pagesAreCountedByFormFeeds() {
        var excerpts = link("Cover\n\fKhoản 2 Điều 5: đề nghị bỏ quy định này.\n");
        assertThat(excerpts).singleElement().matches(excerpt -> excerpt.page() == 2);
    }

    private static List<Excerpt> link(String paper) {
        return Linker.link(DRAFT, paper);
    }

    private static List<String> links(String paper) {
        return link(paper).stream()
                .flatMap(excerpt -> excerpt.links().stream())
                .map(link -> link.eid() + " " + link.how().word())
                .toList();
    }

    private static CutProvision article(int number, String heading) {
        return new CutProvision("art_" + number, ProvisionKind.ARTICLE, "" + number, heading, "", null);
    }

    private static CutProvision clause(int article, int number, String text) {
        return new CutProvision(
                "art_" + article + "__para_" + number,
                ProvisionKind.PARAGRAPH,
                "" + number,
                null,
                text,
                "art_" + article);
    }
}

package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.papers.linking.LinkedDraft.link;
import static portal.papers.linking.LinkedDraft.links;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTablesTest {

    @Test
    void aTablePrintedInNarrowColumnsIsLinkedRowByRow() {
        assertThat(links("Article Comment Proposal\nArt.\n4.2\nThe period is too short for us.\nMake it sixty days.\n"
                        + "Khoản 2\nĐiều 5\nChưa rõ thẩm quyền của địa phương.\n"
                        + "Art. 6, par. 1 The budget is not named in the\nbill of this year.\nDelete.\n"))
                .containsExactly("art_4__para_2 heading", "art_5__para_2 heading", "art_6__para_1 citation");
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
        assertThat(excerpts.get(1).links().getFirst().confidence()).isLessThan(0.9);
        assertThat(excerpts.get(1).added()).containsExactly("art_6__para_9");
        assertThat(excerpts.get(2).links()).containsExactly(new Link("art_5__para_2", How.TABLE, 0.95));
        assertThat(excerpts.get(2).proposed()).isNull();
    }

    @Test
    void whatIsToGoAndIsNotThereIsMissingAndNotToBeAdded() {
        var excerpt = link("TT\tĐiều, khoản\tNội dung dự thảo\tĐề nghị sửa đổi, bổ sung\tLý do\n"
                        + "1\tKhoản 2 Điều 5\t\tNói rõ thời hạn\tTrùng\n2\tĐiều 41\t\tBỏ\tTrùng nội dung\n")
                .get(1);
        assertThat(excerpt.quote()).isEqualTo("Điều 41 Bỏ");
        assertThat(excerpt.missing()).containsExactly("art_41");
        assertThat(excerpt.added()).isEmpty();
    }

    @Test
    void whatIsToGoIsQuotedWithItsPlace() {
        var excerpt = link("TT\tĐiều, khoản\tĐề nghị sửa đổi, bổ sung\tLý do\n"
                        + "1\tKhoản 2 Điều 5\tNói rõ thời hạn\tTrùng\n2\tKhoản 1 Điều 5\tBỏ\tTrùng nội dung\n")
                .get(1);
        assertThat(excerpt.quote()).isEqualTo("Khoản 1 Điều 5 Bỏ");
        assertThat(excerpt.reason()).isEqualTo("Trùng nội dung");
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
    void theProvisionThatBothCellsBeginWithIsNoPartOfTheWording() {
        String was = "Art. 4 (2) The ministry pays the grant within thirty days.";
        assertThat(link("Place\tCurrent text\tProposed text\n4.2\t" + was
                        + "\tArt. 4 (2) The ministry pays the grant within ten days.\n"))
                .extracting(Excerpt::proposed)
                .containsExactly("The ministry pays the grant within ten days.");
        assertThat(link("Place\tCurrent text\tProposed text\n4.2\t" + was
                        + "\tArt. 4 (3) The ministry pays no grant.\n"))
                .extracting(Excerpt::proposed)
                .containsExactly("Art. 4 (3) The ministry pays no grant.");
    }

    @Test
    void aTableOfContentsIsNotLinked() {
        assertThat(links("Article 4 ........ 3\nArticle 5 ........ 7\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article\tText of the Commission\tProposal of the Federation\tReasons",
                "Clause\tGovernment draft\tRequested change\tReasons",
                "Provision\tProposal of the Ministry\tProposals\tReasons"
            })
    void theColumnsAreKnownWhoeverProposes(String heads) {
        assertThat(LinkedDraft.link(
                        heads + "\nArt. 4 (2)\tThe ministry pays the grant within thirty days.\tDelete\tSee Art. 5.\n"))
                .singleElement()
                .satisfies(excerpt -> {
                    assertThat(excerpt.links()).extracting(Link::eid).containsExactly("art_4__para_2");
                    assertThat(excerpt.reason()).isEqualTo("See Art. 5.");
                });
    }
}

package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.drafts.CutProvision;
import portal.drafts.Cutter;

/// One amendment is one excerpt, with the draft's words, the wording asked for and the reason apart, however the paper
/// is set and however its text was read out of the file.
class AmendmentsTest {

    private static final List<CutProvision> DRAFT = Cutter.cut("""
                    Article 4. Support for readers
                    1. A reader may borrow five books and must bring them back within thirty days of borrowing them.
                    2. The village supports the following:
                    a) The purchase of new books that at least three readers of the village have asked for;
                    b) The repair of old books by a binder who is recognised in the province;
                    c) A reading room that is open on every day of the week.
                    3. A reader who brings a book back late pays two thousand dong for every day of delay.
                    Article 5. Librarians
                    1. The librarian is appointed by the chairman of the village for a term of three years.
                    2. The librarian keeps a list of all books and shows it to every reader who asks for it.
                    """).provisions();

    private static final String CLAUSE = """
            2. The village supports the following:
            a) The purchase of new books that at least three readers of the village have asked for;
            b) The repair of old books by a binder who is recognised in the province;
            c) A reading room that is open on every day of the week.
            """;

    private static final String ASKED = """
            2. The village supports the following:
            a) The purchase of new books that at least one reader of the village has asked for;
            b) The repair of old books by any binder;
            c) A reading room that is open on every day of the week;
            d) A travelling library for the hamlets that have no reading room of their own.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Amendment 12\\nArticle 4(2)\\nText proposed\\n | Amendment\\n
            Amendment 12\\nArticle 4(2)\\nText proposed by the Government Amendment\\n | \\n
            Amendment\\nArticle 4 – paragraph 2\\nText proposed by the Government\\tAmendment\\n | \\n
            Article Current text Proposed text\\nArticle 4(2)\\n | \\n
            Điều 4 khoản 2\\nNội dung dự thảo\\n | Đề nghị sửa thành\\n
            Artikel 4 Absatz 2\\nGeltende Fassung\\n | Änderungsvorschlag\\n
            """)
    void whatStandsOneBelowTheOtherIsOneAmendment(String before, String between) {
        var excerpts = link(lines(before) + CLAUSE + lines(between) + ASKED
                + "Justification\nOne reader is a reader.\nHamlets are far away.\n");
        assertThat(excerpts).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.links().getFirst().eid()).isEqualTo("art_4__para_2");
            assertThat(excerpt.links())
                    .extracting(Link::eid)
                    .contains("art_4__para_2__point_a", "art_4__para_2__point_b")
                    .allMatch(eid -> eid.startsWith("art_4__para_2"));
            assertThat(excerpt.quote()).startsWith("2. The village").endsWith("every day of the week.");
            assertThat(excerpt.proposed()).startsWith("2. The village").endsWith("reading room of their own.");
            assertThat(excerpt.reason()).isEqualTo("One reader is a reader.\nHamlets are far away.");
        });
    }

    @Test
    void aClauseOfWhichOnlyTheNumberIsLeftIsToBeDeleted() {
        var excerpts = LinkedDraft.link(
                "Article 4\nSupport for enterprises\n\n"
                        + "2. The ministry pays the grant within ten days after it has received the application.\n\n3. [deleted]\n");
        assertThat(excerpts)
                .extracting(excerpt -> excerpt.links().getFirst().eid())
                .containsExactly("art_4__para_2", "art_4__para_3");
        assertThat(Excerpt.deletes(String.valueOf(excerpts.getLast().proposed())))
                .isTrue();
    }

    @Test
    void clausesShownAsTheyAreBesideOneThatIsToChangeAreNotLinked() {
        assertThat(
                        LinkedDraft.links(
                                "Article 4\nSupport for enterprises\n\n"
                                        + "1. An enterprise that opens its first office abroad receives a grant of at most half the cost of that"
                                        + " office.\n\n2. The ministry pays the grant within ten days after it has received the application.\n\n"
                                        + "3. The ministry shall be empowered to lay down further conditions for the grant by circular.\n"))
                .containsExactly("art_4__para_2 heading");
    }

    @Test
    void columnsReadOneAfterTheOtherAreAmendmentsWithTheirReasonsWhereNoHeadingPartsThem() {
        var excerpts = link("Current text Proposed text Justification\n" + CLAUSE + ASKED + "Hamlets are far away.\n"
                + "\fCurrent text Proposed text Justification\n"
                + "3. A reader who brings a book back late pays two thousand dong for every day of delay.\n"
                + "3. A reader who brings a book back late pays nothing for the first week of delay.\n"
                + "Children have no money.\n");
        assertThat(excerpts)
                .extracting(excerpt -> excerpt.links().getFirst().eid())
                .containsExactly("art_4__para_2", "art_4__para_3");
        assertThat(excerpts)
                .extracting(Excerpt::reason)
                .containsExactly("Hamlets are far away.", "Children have no money.");
        assertThat(excerpts.getLast().proposed()).contains("first week").doesNotContain("two thousand");
    }

    @Test
    void rowsThatAlternateUnderOneHeadingAreOneAmendment() {
        var current = CLAUSE.lines().toList();
        var asked = ASKED.lines().toList();
        var paper = new StringBuilder("Article 4(2)\nCurrent text Proposed text\n");
        for (int i = 0; i < asked.size(); i++) {
            paper.append(i < current.size() ? current.get(i) + "\n" : "")
                    .append(asked.get(i))
                    .append('\n');
        }
        assertThat(link(paper.toString())).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.links().getFirst().eid()).isEqualTo("art_4__para_2");
            assertThat(excerpt.quote()).contains("recognised in the province").doesNotContain("any binder");
            assertThat(excerpt.proposed()).contains("any binder", "travelling library");
        });
    }

    @Test
    void aCellThatHoldsAClauseWithItsPointsIsPlacedByItsWords() {
        assertThat(link("Current text\tProposed text\tReason\n" + cell(CLAUSE) + "\t" + cell(ASKED) + "\tHamlets.\n"))
                .singleElement()
                .satisfies(excerpt -> {
                    assertThat(excerpt.links())
                            .extracting(Link::eid)
                            .containsExactly("art_4__para_2", "art_4__para_2__point_a", "art_4__para_2__point_b");
                    assertThat(excerpt.reason()).isEqualTo("Hamlets.");
                });
    }

    @Test
    void paragraphsInRowsOfTheirOwnAreOneAmendment() {
        var paper = new StringBuilder("Article\tCurrent text\tProposed text\tReason\n");
        var current = CLAUSE.lines().toList();
        var asked = ASKED.lines().toList();
        for (int i = 0; i < asked.size(); i++) {
            paper.append(i == 0 ? "Article 4(2)" : "")
                    .append('\t')
                    .append(i < current.size() ? current.get(i) : "")
                    .append('\t')
                    .append(asked.get(i))
                    .append(i == 0 ? "\tHamlets.\n" : "\t\n");
        }
        paper.append(
                "\t1. The librarian is appointed by the chairman of the village for a term of three years.\tdelete\t\n");
        var excerpts = link(paper.toString());
        assertThat(excerpts).hasSize(2);
        assertThat(excerpts.getFirst().quote()).isEqualTo(cell(CLAUSE));
        assertThat(excerpts.getFirst().proposed()).isEqualTo(cell(ASKED));
        assertThat(excerpts.getFirst().reason()).isEqualTo("Hamlets.");
    }

    @Test
    void aRowThatAPageBreaksIsOneRowThoughTheHeadsAreRepeated() {
        var excerpts = link(
                "No.\tArticle\tCurrent text\tProposed text\tReason\n"
                        + "1\tArticle 5(1)\tThe librarian is appointed by the chairman\tThe librarian is elected\tBooks belong\n"
                        + "Readers' League, page 1 of 2\n\fReaders' League\n"
                        + "No.\tArticle\tCurrent text\tProposed text\tReason\n"
                        + "\t\tof the village for a term of three years.\tby the readers for five years.\tto readers.\n"
                        + "2\tArticle 5(2)\tThe librarian keeps a list of all books\tThe librarian prints a list\tPaper lasts.\n");
        assertThat(excerpts).hasSize(2);
        assertThat(excerpts.getFirst().links()).extracting(Link::eid).containsExactly("art_5__para_1");
        assertThat(excerpts.getFirst().proposed()).isEqualTo("The librarian is elected by the readers for five years.");
        assertThat(excerpts.getFirst().reason()).isEqualTo("Books belong to readers.");
        assertThat(excerpts.getLast().links()).extracting(Link::eid).containsExactly("art_5__para_2");
    }

    @Test
    void aRowWithoutAPlaceThatSaysSomethingNewStaysARemarkOfItsOwn() {
        assertThat(link("Article\tComment\nArticle 5\tToo strict for small villages.\n\tWho pays the librarian?\n"))
                .hasSize(2);
    }

    private static List<Excerpt> link(String paper) {
        return Linker.link(DRAFT, paper);
    }

    private static String lines(String words) {
        return words == null ? "" : words.replace("\\n", "\n").replace("\\t", "\t");
    }

    private static String cell(String paragraphs) {
        return paragraphs.strip().replace('\n', ' ');
    }
}

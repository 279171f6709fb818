package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.papers.linking.LinkedDraft.DRAFT;
import static portal.papers.linking.LinkedDraft.links;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Lines end where the paper's edge was: what begins one is not always what begins a remark.
class PrintedLinesTest {
    private static final String PROSE = """
            The members of the association have read the draft with great interest
            and are glad that the ministry asks for their opinion before the text
            goes to the government, which has not been the custom in the years
            before, and they hope that this becomes the rule for every draft.

            """;

    @Test
    void aListOfProvisionsThatGoesOverLinesIsOneParagraph() {
        assertThat(stretches(PROSE + """
                2. The ministry reports every year on the cases of Article 4(1), Article 4(2),
                Article 4(3), Article 5(1), Article 5(2), Article 6(1), Article 6(2), Article
                5(1), Article 5(2) and Article 6(1), and on what became of it in all of the
                provinces.
                """))
                .hasSize(2)
                .last()
                .matches(stretch -> stretch.text().endsWith("provinces."));
    }

    @Test
    void aSentenceThatNamesAProvisionInBracketsIsNoHeading() {
        assertThat(links(PROSE + """
                Article 4
                1. A period of thirty days (Article 4(2)) is too long for those that have
                no reserves and that have to pay their suppliers within a fortnight.
                2. Conversely, the ministry needs more time for circulars, so that in the
                paragraph 3 the word "further" should be deleted without replacement.
                """)).containsExactly("art_4__para_2 citation", "art_4__para_3 citation");
    }

    @Test
    void aProvisionInBracketsAtTheBeginningOfALineBelongsToTheSentence() {
        assertThat(stretches(PROSE + """
                It would be a mistake to leave the costs of the office to a circular alone
                (Article 4). It should be for the law to say how much is paid, and to whom,
                and when that is done by the ministry.
                """))
                .hasSize(2)
                .last()
                .matches(stretch -> stretch.text().startsWith("It would"));
    }

    @Test
    void whatARemarkQuotesHasNeitherThePageNumberNorTheHyphenWithinIt() {
        var found = Linker.link(DRAFT, PROSE + """
                We ask that the period in Article 4(2) be cut to ten days, as those with-
                out reserves can not bear more, and they have to pay the people who work
                for them within the month, which is quite another time than the one which
                Page 1\fthe second period has in view: after thirty days of waiting under Article
                4(3) many of them will have stopped working for the towns and have left.
                Page 2\fThe annex follows.
                Page 3
                """);
        assertThat(found)
                .singleElement()
                .satisfies(excerpt -> assertThat(excerpt.quote())
                        .contains("without reserves can", "which the second period")
                        .doesNotContain("Page"));
    }

    @Test
    void norHasOneThatIsCutWhereItGoesOverToAnotherArticle() {
        var paper = PROSE + """
                We ask that the period in Article 4(2) be cut to ten days, as those with-
                out reserves can not bear more, and they have to pay the people who work
                for them within the month. The office that Article 5(1) foresees is to be
                Page 1\fheard before that, as it knows the towns and what they can bear.
                Page 2\f
                The annex follows.
                Page 3
                """;
        var found = Linker.link(DRAFT, paper);
        assertThat(found)
                .extracting(Excerpt::quote)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .endsWith("as those without reserves can not bear more, and they have"
                                        + " to pay the people who work for them within the month."),
                        second -> assertThat(second)
                                .isEqualTo("The office that Article 5(1) foresees is to be heard"
                                        + " before that, as it knows the towns and what they can bear."));
        assertThat(found)
                .extracting(excerpt -> paper.substring(excerpt.start(), excerpt.end()))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("We ask").endsWith("within the month."),
                        second -> assertThat(second).startsWith("The office").endsWith("can bear."));
    }

    @Test
    void aDecimalNumberBeginsARemarkOfItsOwn() {
        assertThat(stretches(PROSE + """
                3. Other Articles
                3.1 On Article 5. This Article is helpful, but it should also name the towns
                and the districts.
                """))
                .hasSize(3)
                .last()
                .matches(stretch -> stretch.text().startsWith("3.1 On"));
    }

    private static List<Stretch> stretches(String paper) {
        return Stretches.of(paper, new Reading(DRAFT, paper));
    }
}

package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.papers.linking.LinkedDraft.links;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A provision that a remark leans on is not the one it is about.
class ReferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Article 5\\nA province should hear the ministry pursuant to Article 4(2), or nothing is gained. | art_5 heading
            Zu Artikel 5\\nDie Provinz sollte das Ministerium auch gemäß Artikel 4 Absatz 2 anhören müssen. | art_5 heading
            Article 5(1) should be confined to agreements that are in line with Article 6 as it stands. | art_5__para_1 citation
            Article 5(1) contradicts Article 6 and should be taken out of the draft for that reason. | art_5__para_1 citation
            The period is too long (see Article 4(2)) and should be cut down to a fortnight. | art_4__para_2 citation
            Article 5\\nIn the opinion of the towns the power should be shared (see paragraph 1). | art_5__para_1 citation
            """)
    void whatARemarkLeansOnIsNotLinked(String paper, String expected) {
        assertThat(links(paper.replace("\\n", "\n") + "\n")).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            While we support Article 5, Article 6 should be taken out of the draft altogether. | art_6
            Although we welcome the aims of Article 5(1), we ask that Article 6 be deleted from the draft. | art_6
            Article 6 should be deleted from the draft, although we fully support Article 5(1). | art_6
            While we support Articles 4 and 5 as they stand, Article 6 should be taken out of the draft. | art_6
            Tuy nhất trí với Điều 5, chúng tôi đề nghị bỏ Điều 6 ra khỏi dự thảo. | art_6
            Mặc dù cơ bản đồng ý với quy định tại Điều 5 nhưng đề nghị sửa đổi Điều 6 cho rõ hơn. | art_6
            Obwohl wir Artikel 5 ausdrücklich begrüßen, sollte Artikel 6 ganz gestrichen werden. | art_6
            Bien que nous soutenions l'article 5, l'article 6 devrait être supprimé du projet. | art_6
            """)
    void whatIsAgreedWithByTheWayIsNotLinked(String paper, String eid) {
        assertThat(eids(paper)).containsExactly(eid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            While we support Article 5, we ask that a longer period be given to the provinces. | art_5
            We support Article 5 and ask that it be kept as it is, for the provinces need it. | art_5
            While we support Article 5, we think that it should be aligned with Article 6 of the draft. | art_5
            While we support Article 5, we have concerns. Article 6 should be deleted from the draft. | art_5
            While we do not support Article 5, we can live with Article 6 if it is made clear. | art_5
            While we support the deletion of Article 5, Article 6 should be kept in the draft as it is. | art_5
            Tuy nhất trí với Điều 5, chúng tôi đề nghị quy định thời hạn dài hơn cho các tỉnh. | art_5
            """)
    void whatIsAgreedWithStaysLinkedWhereNothingElseIsAskedAbout(String paper, String eid) {
        assertThat(eids(paper)).contains(eid);
    }

    private static List<String> eids(String paper) {
        return LinkedDraft.link(paper + "\n").stream()
                .flatMap(excerpt -> excerpt.links().stream())
                .map(Link::eid)
                .toList();
    }

    @Test
    void whatARemarkBeginsWithIsMoreThanLeantOn() {
        assertThat(links(
                        "Article 5\nUnder Article 4(2) small firms wait too long, which should be changed here too.\n"))
                .contains("art_4__para_2 citation");
    }

    @Test
    void aSentenceThatSpeaksOfTheOneBeforeItBelongsToIt() {
        assertThat(LinkedDraft.link(
                        "We have read the draft with care and with sympathy for what it wants to bring about. Under Article 5(1)"
                                + " any province can conclude agreements of any kind. This should be confined to agreements on"
                                + " which the council of the province was heard in accordance with Article 6.\n"))
                .singleElement()
                .satisfies(excerpt ->
                        assertThat(excerpt.links()).extracting(Link::eid).containsExactly("art_5__para_1"));
    }

    @Test
    void whatAReasonMentionsIsByTheWay() {
        assertThat(links("Article 4(2)\n\nThe ministry pays within ten days.\n\nJustification\n\n"
                        + "Small firms wait too long today, as is known from the grants that are paid by the provinces on the"
                        + " basis of Article 5(2) and of Article 6(1).\n"))
                .containsExactly("art_4__para_2 heading");
    }

    @Test
    void aTranslatedClauseIsTheClauseWhateverItMentions() {
        assertThat(
                        links(
                                "Artikel 4 - Zuschüsse\n\n2. Das Ministerium zahlt den Zuschuss nach Artikel 5 Absatz 1 aus.\n"))
                .containsExactly("art_4__para_2 heading");
        assertThat(
                        links(
                                "Artikel 4 Absatz 2 und Artikel 5 Absatz 1\n\n1. Eine Provinz kann Abkommen jeder Art mit ihrer Partnerprovinz schließen.\n"))
                .containsExactly("art_5__para_1 heading");
    }

    @Test
    void theFirstRemarkBelowAHeadingIsAboutAllThatTheHeadingNames() {
        assertThat(links("Article 4(2) / Article 6 - Payment\n\n"
                        + "In view of Article 5(1) the ministry should be told to pay at once and to do so in full.\n"))
                .containsExactlyInAnyOrder("art_5__para_1 citation", "art_4__para_2 heading", "art_6 heading");
    }
}

package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Art.|2.2 (a)",
                "Art. 2.2|(a)",
                "Article|5(2)(b)",
                "Article 5(2)|(b)",
                "Article|5(2)|(b)",
                "Điểm b|khoản 3|Điều 12",
                "Điểm|b|khoản|3 Điều|12",
                "Khoản 1|Điều 7",
                "Art. 10, par.|4",
                "Art.|10,|par. 4"
            })
    void theCitationInANarrowCellIsReadWhole(String cell) {
        var paper = "Comment\n" + cell.replace('|', '\n') + "\nThe period is too short.\n";
        var joined = joined(paper);
        assertThat(joined)
                .hasSameSizeAs(paper)
                .isEqualTo("Comment\n" + cell.replace('|', ' ') + "\nThe period is too short.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 4\nArticle 5\nWords.",
                "Article 4\n2. The period is too short.",
                "Article 4\nThe period",
                "Art. 4\t2\n(a)",
                "Article 4\f(2)",
                "short\nlines\nof\nverse",
                "Article 16 - new paragraph 2\ndeleted",
                "of its scope\n(Article 3). It could be hard for those\nwho work abroad.",
                ""
            })
    void whatIsNoBrokenCitationStaysAsItIs(String paper) {
        assertThat(joined(paper)).isEqualTo(paper);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Arti-|cle 1|4; Article 14
            Arti-|cle|5(2); Article 5(2)
            Ar-|ti-|cle 5; Article 5
            Para-|graph|2 of|Arti-|cle 5; Paragraph 2 of Article 5
            Artic|le 14; Article 14
            Khoả|n 2|Điều 5; Khoản 2 Điều 5
            Arti-|kel 5|Ab-|satz 2; Artikel 5 Absatz 2
            """)
    void aVeryNarrowCellBreaksWordsAndFiguresToo(String cell, String cited) {
        var paper = "Comment\n" + cell.replace('|', '\n') + "\nThe period is too short.\n";
        var joined = joined(paper);
        assertThat(joined).hasSameSizeAs(paper);
        assertThat(joined.lines().toList().get(1).strip()).isEqualTo(cited);
    }

    @Test
    void aRemarkThatBeginsWithItsProvisionGoesOnInSmallLetters() {
        assertThat(joined("Art. 4.1 The period of thirty days is too short for\nassociations abroad.\nNext"))
                .isEqualTo("Art. 4.1 The period of thirty days is too short for associations abroad.\nNext");
    }

    private static String joined(String paper) {
        return BrokenLines.joined(paper, new Reading(List.of()));
    }
}

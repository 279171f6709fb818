package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CitationsPropertyTest {
    private static final List<String> PIECES = List.of(
            "Điều ",
            "khoản ",
            "điểm ",
            "Article ",
            "Articles ",
            "(2)",
            "(a)",
            "5",
            "12a",
            ", ",
            " và ",
            " and ",
            " to ",
            "-",
            "–",
            " của ",
            " of ",
            "Luật ",
            "\n",
            "\n\n",
            "\t",
            "\f",
            "này",
            "Chương II",
            "§",
            "Đ.",
            "K.",
            "lit. a",
            "78/2025/NĐ-CP",
            ".",
            "(",
            "\ud83d\ude00",
            "\ud83d",
            "\u0301",
            "dieu",
            "Recital ",
            " a new)",
            "to",
            "9999999999999999");

    @Example
    void aNumberInBracketsBesideAWordThatPointsBackGivesNone() {
        inOrder("điểm (2)điểm này");
    }

    @Property
    void anyTextGivesCitationsInOrder(@ForAll String text) {
        inOrder(text);
    }

    @Property
    void anyMixtureOfCitationWordsGivesCitationsInOrder(@ForAll("mixtures") String text) {
        inOrder(text);
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static void inOrder(String text) {
        int last = 0;
        for (var citation : Citations.parse(text)) {
            assertThat(citation.start()).isGreaterThanOrEqualTo(last);
            assertThat(citation.end()).isGreaterThan(citation.start()).isLessThanOrEqualTo(text.length());
            last = citation.end();
        }
    }
}

package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordForWordTest {

    private static final String PROVISION = "Kinh phí hoạt động của đặc phái viên do cơ quan chủ trì nhiệm vụ bảo đảm.";

    @Test
    void aQuotationThatStandsInTheDraftIsFoundWithItsPlace() {
        var place = WordForWord.quoted("đề nghị sửa “do cơ quan chủ trì nhiệm vụ” thành “do ngân sách”", PROVISION);

        assertThat(place)
                .hasValueSatisfying(found -> assertThat(PROVISION.substring(found.start(), found.end()))
                        .isEqualTo("do cơ quan chủ trì nhiệm vụ"));
    }

    @Test
    void caseSpacesAndPunctuationDoNotMatter() {
        assertThat(WordForWord.quoted("\"Do cơ  quan, chủ\ntrì\"", PROVISION)).isPresent();
    }

    @Test
    void aWordOrADiacriticThatDiffersMatters() {
        assertThat(WordForWord.quoted("“do cơ quan chủ quản nhiệm vụ”", PROVISION))
                .isEmpty();
        assertThat(WordForWord.quoted("“do co quan chu tri”", PROVISION)).isEmpty();
    }

    @Test
    void twoWordsStandAnywhereByChance() {
        assertThat(WordForWord.quoted("“cơ quan”", PROVISION)).isEmpty();
    }

    @Test
    void wordsOutsideQuotationMarksAreNoQuotation() {
        assertThat(WordForWord.quoted("Kinh phí hoạt động của đặc phái viên", PROVISION))
                .isEmpty();
    }

    @Test
    void partOfALongerWordIsNoMatch() {
        assertThat(WordForWord.quoted("“three short words”", "these are three short wordsmiths"))
                .isEmpty();
    }
}

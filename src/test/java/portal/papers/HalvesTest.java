package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HalvesTest {

    @Test
    void theSentenceNearestTheMiddleBeginsTheSecondHalf() {
        String text = "Một câu ngắn. Câu thứ hai dài hơn một chút. Câu ba.";
        assertThat(text.substring(Halves.middle(text))).isEqualTo("Câu thứ hai dài hơn một chút. Câu ba.");
    }

    @Test
    void oneSentenceHasNoMiddle() {
        assertThat(Halves.middle("Chỉ một câu thôi")).isEqualTo(-1);
    }

    @Test
    void markedWordsAreFoundAcrossLines() {
        assertThat(Halves.found("Câu một.\nCâu\nhai dài.", "Câu hai")).isEqualTo(9);
    }
}

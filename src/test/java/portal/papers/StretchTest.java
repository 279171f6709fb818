package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchTest {

    private static final String TEXT = "Trang một nói về\nĐiều 3.\fTrang hai nói về\nĐiều 3 lần nữa.";

    @Test
    void wordsAreFoundThoughLinesBreakDifferently() {
        assertThat(Stretch.of(TEXT, "Trang một nói về Điều 3.", null)).isEqualTo(new Stretch(0, 24, 1));
    }

    @Test
    void thePageNamedComesFirst() {
        Stretch stretch = Stretch.of(TEXT, "nói về Điều 3", 2);

        assertThat(TEXT.substring(stretch.start(), stretch.end())).isEqualTo("nói về\nĐiều 3");
        assertThat(stretch.page()).isEqualTo(2);
    }

    @Test
    void wordsOnAnotherPageThanNamedAreFoundThere() {
        assertThat(Stretch.of(TEXT, "Trang một", 2).page()).isEqualTo(1);
    }

    @Test
    void typedWordsThatDoNotStandThereKeepTheirPage() {
        assertThat(Stretch.of(TEXT, "gõ từ bản quét", 2)).isEqualTo(new Stretch(25, 25, 2));
        assertThat(Stretch.of("", "gõ từ bản quét", 4)).isEqualTo(new Stretch(0, 0, 4));
    }

    @Test
    void typedWordsWithoutAPageComeLast() {
        assertThat(Stretch.of("abc", "gõ từ bản quét", null)).isEqualTo(new Stretch(3, 3, null));
    }
}

package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void theSameWordsAreTheSamePaperHoweverTheyAreSetOut() {
        String text = words(0, 400);
        assertThat(Likeness.of(
                        Likeness.signature(text),
                        Likeness.signature(text.replace(" ", "\n").toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo(1);
    }

    @Test
    void aPaperWithAFewWordsOfItsOwnRepeatsTheOther() {
        double likeness = Likeness.of(
                Likeness.signature(words(0, 400)), Likeness.signature("Kính gửi Bộ Sách. " + words(0, 400)));
        assertThat(likeness).isGreaterThan(0.9);
    }

    @Test
    void otherWordsAreAnotherPaper() {
        assertThat(Likeness.of(Likeness.signature(words(0, 400)), Likeness.signature(words(1000, 400))))
                .isLessThan(0.1);
    }

    @Test
    void aTextOfAFewWordsIsNotTold() {
        assertThat(Likeness.of(Likeness.signature("nhất trí"), Likeness.signature("nhất trí")))
                .isZero();
    }

    @Test
    void aSignatureIsComparedWithThoseThatWereStoredBefore() {
        assertThat(Likeness.signature(words(0, 400)))
                .startsWith("AHVQqQCgeSkAPKS8AF8XgAASmA0AEP6uAEjZ1AAJAi8AnDj1ACauuQANtI0A")
                .hasSize(684);
    }

    private static String words(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> "từ" + i).collect(Collectors.joining(" "));
    }
}

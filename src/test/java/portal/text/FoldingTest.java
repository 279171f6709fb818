package portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void everyCharacterFoldsAsItIsDefined() {
        assertThat(IntStream.range(0, 0x3000).filter(c -> !asDefined("a" + (char) c + "b")))
                .isEmpty();
    }

    @Property
    void textsOfAnyLanguageFoldAsDefined(@ForAll String text) {
        assertThat(Folding.fold(text)).isEqualTo(Folding.decomposed(text));
    }

    @Property
    void textsOfEuropeFoldAsDefined(@ForAll @CharRange(from = '\t', to = '\u21ff') String text) {
        assertThat(Folding.fold(text)).isEqualTo(Folding.decomposed(text));
    }

    @Test
    void aSigmaAtTheEndOfAWordStaysOne() {
        assertThat(Folding.fold("ΟΔΟΣ")).isEqualTo("οδος");
    }

    @Test
    void wordsAreParted() {
        assertThat(Text.words(" – Điều 5, khoản 2½ (mới)! 😀")).isEqualTo("Điều 5 khoản 2½ mới");
        assertThat(Text.words("…")).isEmpty();
    }

    private static boolean asDefined(String text) {
        return Folding.fold(text).equals(Folding.decomposed(text));
    }
}

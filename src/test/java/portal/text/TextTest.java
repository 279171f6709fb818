package portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import portal.text.Normalised.Change;

class TextTest {
    @Test
    void whatADatabaseCannotHoldIsDropped() {
        assertThat(Text.clean("a\u0000b\ud800c\udc00d\u0007\te\r\nf\rg\fh")).isEqualTo("abcd\te\nf\ng\nh");
        assertThat(Text.clean("😀")).isEqualTo("😀");
    }

    @Test
    void strayToneMarksAreComposedAndCounted() {
        var normalised = Text.normalise("Đie\u0302\u0300u 1");
        assertThat(normalised.text()).isEqualTo("Điều 1");
        assertThat(normalised.changes()).isEqualTo(Map.of(Change.COMPOSED, 1));
    }

    @Test
    void ethIsReadAsDWithStrokeWhereAWordBegins() {
        assertThat(Text.normalise("Ðiều 3, ðiểm a").text()).isEqualTo("Điều 3, điểm a");
        assertThat(Text.normalise("Guðmundur").text()).isEqualTo("Guðmundur");
    }

    @Test
    void oneSpaceStandsBetweenWordsAndATabPartsCells() {
        var normalised = Text.normalise("\u00a0 Luật\u00a0 này \r\n x \t y\u200b ");
        assertThat(normalised.text()).isEqualTo("Luật này\nx\ty");
        assertThat(normalised.changes()).containsKeys(Change.SPACE, Change.INVISIBLE, Change.LINE_END);
    }

    @Test
    void bothPlacesOfATheToneAreFoundAsOne() {
        assertThat(Text.fold("Hòa")).isEqualTo(Text.fold("hoà")).isEqualTo("hoa");
        assertThat(Text.fold("ĐIỀU 5")).isEqualTo("dieu 5");
    }

    @Test
    void dWithStrokeSortsAfterD() {
        var sorted = List.of("đá", "dân", "da", "ăn", "an").stream()
                .sorted((a, b) -> Text.sortKey(a).compareTo(Text.sortKey(b)))
                .toList();
        assertThat(sorted).containsExactly("an", "ăn", "da", "dân", "đá");
    }

    @Property
    void normalisingTwiceChangesNothingMore(@ForAll String text) {
        var once = Text.normalise(text).text();
        assertThat(Text.normalise(once).text()).isEqualTo(once);
        assertThat(Text.clean(once)).isEqualTo(once);
    }
}

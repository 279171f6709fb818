package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.xml.sax.helpers.AttributesImpl;

class PlainTextTest {
    private final PlainText text = new PlainText(1_000, new PdfText(false, 1_000));

    private void open(String... names) throws LimitReached {
        for (var name : names) {
            text.startElement("", name, name, new AttributesImpl());
        }
    }

    private void close(String... names) {
        for (var name : names) {
            text.endElement("", name, name);
        }
    }

    private void say(String words) throws LimitReached {
        text.characters(words.toCharArray(), 0, words.length());
    }

    private void cell(String... paragraphs) throws LimitReached {
        open("td");
        for (var words : paragraphs) {
            open("p");
            say(words);
            close("p");
        }
        close("td");
    }

    @Test
    void aCellsParagraphsShareItsLine() throws LimitReached {
        open("body", "table", "tr");
        cell("Điều 5", "khoản 2");
        cell("bỏ");
        close("tr", "table");
        assertThat(text.text()).isEqualTo("Điều 5 khoản 2\tbỏ");
    }

    @Test
    void aRowOfOneCellOrOfAWholePageIsLayout() throws LimitReached {
        open("body", "table", "tr");
        cell("one", "two");
        close("tr");
        open("tr");
        cell("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m");
        cell("z");
        close("tr", "table");
        assertThat(text.text().lines())
                .containsExactly("one", "two", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "z");
    }

    @Test
    void aPartThatBreaksOffInATableLeavesTheRestAlone() throws LimitReached {
        open("body", "p");
        var mark = text.startPart("part.docx");
        open("table", "tr", "td");
        say("half");
        text.endPart(mark);
        open("p");
        say("after");
        assertThat(text.text()).isEqualTo("part.docx\nhalf\nafter");
    }

    @Test
    void aPartWithoutTextHasNoTitle() throws LimitReached {
        open("body");
        var outer = text.startPart("outer.zip");
        text.endPart(text.startPart("picture.png"));
        var inner = text.startPart("letter.docx");
        open("p");
        say("words");
        text.endPart(inner);
        text.endPart(outer);
        assertThat(text.text()).isEqualTo("outer.zip\nletter.docx\nwords");
    }

    @Test
    void controlCharactersAndHalvesOfLettersDoNotPass() throws LimitReached {
        open("body", "p");
        say("a\0b\tc\uFEFF\uD800d \uD83D\uDE00\fe");
        assertThat(text.text()).isEqualTo("ab c\uFFFDd \uD83D\uDE00\ne");
    }

    @Test
    void atTheLimitReadingStopsAndTheRestIsKept() throws LimitReached {
        open("body", "p");
        assertThatThrownBy(() -> say("x".repeat(1_001))).isInstanceOf(LimitReached.class);
        assertThat(text.text()).hasSize(1_000);
    }
}

package portal.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.documents.CutOuts;

class CutWordsTest {

    private final TextArea field = new TextArea();
    private final CutWords words = new CutWords(field);

    @Test
    void theWordsThatWereReadAreOfferedToBeEdited() {
        words.told(new CutOuts.Words("Bỏ Điều 12.", null));
        assertThat(field.getValue()).isEqualTo("Bỏ Điều 12.");
        assertThat(field.isReadOnly()).isFalse();
        assertThat(words.getElement().getTextRecursively()).contains("papers.cut.read");
    }

    @Test
    void whatWasTypedMeanwhileStaysUntilThePersonTakesWhatWasRead() {
        field.setValue("Bỏ Điều 12");
        words.told(new CutOuts.Words("B6 Dieu 12.", null));
        assertThat(field.getValue()).isEqualTo("Bỏ Điều 12");
        assertThat(words.getElement().getTextRecursively()).contains("papers.cut.typed", "papers.cut.take");
    }

    @ParameterizedTest
    @CsvSource({
        "no-text, papers.cut.nothing",
        "no-tesseract, papers.cut.no-machine",
        "over-time, papers.cut.too-long",
        "over-memory, papers.cut.too-long",
        "scanner-silent, papers.cut.unscanned",
        "worker-ended, papers.cut.failed",
        "not-found, papers.cut.failed"
    })
    void whyNothingWasReadIsSaidInASentence(String problem, String key) {
        words.told(new CutOuts.Words("", problem));
        assertThat(field.isEmpty()).isTrue();
        assertThat(words.getElement().getTextRecursively()).contains(key);
    }
}

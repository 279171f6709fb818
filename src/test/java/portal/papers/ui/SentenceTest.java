package portal.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import portal.platform.Messages;

class SentenceTest {

    @Test
    void whatCutTheReadingShortIsSaidInBothLanguages() {
        Messages messages = new Messages();
        for (Locale language : Messages.LANGUAGES) {
            for (String problem : Sentence.TOLD) {
                assertThat(messages.getTranslation("papers.partly." + problem, language, 3))
                        .doesNotContain("!");
            }
            assertThat(messages.getTranslation("papers.partly.over-depth", language, 3))
                    .contains("3");
        }
    }
}

package portal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import portal.platform.Messages;

/// What a browser is told while the sample is being set up.
class CurtainTest {

    private final Messages messages = new Messages();
    private final Curtain curtain = new Curtain(messages);

    @Test
    void whoLooksTooEarlyIsToldSoInTheirLanguageAndThePageOpensByItself() throws ServletException, IOException {
        for (Locale language : Messages.LANGUAGES) {
            MockFilterChain chain = new MockFilterChain();
            MockHttpServletResponse page = look(language, chain);
            assertThat(chain.getRequest()).isNull();
            assertThat(page.getStatus()).isEqualTo(503);
            assertThat(page.getContentAsString())
                    .contains(messages.getTranslation("sample.preparing", language))
                    .contains("http-equiv=\"refresh\"")
                    .contains("lang=\"" + language + "\"");
        }
    }

    @Test
    void onceTheSampleStandsThePortalAnswers() throws ServletException, IOException {
        curtain.raise();
        MockFilterChain chain = new MockFilterChain();
        assertThat(look(Locale.ENGLISH, chain).getContentAsString()).isEmpty();
        assertThat(chain.getRequest()).isNotNull();
    }

    private MockHttpServletResponse look(Locale language, MockFilterChain chain) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addPreferredLocale(language);
        MockHttpServletResponse response = new MockHttpServletResponse();
        curtain.doFilter(request, response, chain);
        return response;
    }
}

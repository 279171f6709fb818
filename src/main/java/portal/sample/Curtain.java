package portal.sample;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import portal.platform.Messages;

/// Before the sample: whoever looks too early is told that it is being set up, and the page opens by itself.
@Component
@ConditionalOnProperty("portal.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Curtain implements Filter {

    private static final String SECONDS = "2";

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="%s"><meta name="color-scheme" content="light dark">
            <title>%s</title>
            <main style="font:16px/26px system-ui,sans-serif;max-width:60ch;margin:20vh auto;padding:0 24px">
            <h1 style="font-size:20px;line-height:28px">%s</h1><p role="status">%s</p></main>
            </html>
            """;

    private final Messages messages;
    private volatile boolean raised;

    Curtain(Messages messages) {
        this.messages = messages;
    }

    /// The sample stands.
    void raise() {
        raised = true;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (raised) {
            chain.doFilter(request, response);
        } else if (response instanceof HttpServletResponse page) {
            Locale language = Messages.language(request.getLocale());
            page.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            page.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            page.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            page.setContentType("text/html");
            page.setCharacterEncoding(StandardCharsets.UTF_8.name());
            page.getWriter()
                    .write(PAGE.formatted(
                            language.getLanguage(),
                            SECONDS,
                            messages.getTranslation("shell.name", language),
                            messages.getTranslation("sample.preparing", language),
                            messages.getTranslation("sample.preparing.words", language)));
        }
    }
}

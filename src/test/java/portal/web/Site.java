package portal.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import portal.Backend;
import portal.Beans;
import portal.Portal;
import portal.platform.Messages;

/// The whole portal on a free port of this machine, and a real browser to look at it, started for the first who looks.
public final class Site implements Beans, AutoCloseable {

    private final ConfigurableApplicationContext portal;
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    public Site(String... settings) throws IOException {
        Path home = Files.createTempDirectory("portal-site");
        System.setProperty("portal.home", home.toString());
        portal = new SpringApplicationBuilder(Portal.class, Backend.TestTime.class)
                .properties(
                        "spring.main.allow-bean-definition-overriding=true",
                        "logging.level.root=error",
                        "db-scheduler.polling-interval=200ms")
                .run(Stream.concat(Stream.of("--server.port=0"), Stream.of(settings))
                        .toArray(String[]::new));
    }

    @Override
    public <T> T the(Class<T> type) {
        return portal.getBean(type);
    }

    public String address() {
        return "http://localhost:" + portal.getEnvironment().getProperty("local.server.port");
    }

    /// What the pages say in a language.
    public String say(Locale language, String key, Object... arguments) {
        return the(Messages.class).getTranslation(key, language, arguments);
    }

    private Browser browser() {
        if (browser != null) {
            return browser;
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        playwright = Playwright.create();
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        String installed = System.getenv().getOrDefault("PORTAL_BROWSER", "");
        if (!installed.isBlank()) {
            options.setExecutablePath(Path.of(installed));
        }
        browser = playwright.chromium().launch(options);
        return browser;
    }

    /// A browser of which nobody knows who sits at it.
    ///
    /// @param width of the window in CSS pixels
    public Page stranger(Locale language, int width) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale(language.getLanguage().equals("vi") ? "vi-VN" : "en-GB")
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    /// A person at a desk: a browser of one's own, signed in.
    public Page desk(String login, String password, Locale language, int width) {
        Page page = stranger(language, width);
        page.navigate(address() + "/sign-in");
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> !address.contains("sign-in"));
        return page;
    }

    @Override
    public void close() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
        portal.close();
    }
}

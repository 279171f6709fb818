package portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every page of the sample, opened by those who use it, in a real browser.
class PagesTests {

    private static final String PASSWORD = "xin-chao-2026";
    private static final Locale VI = Locale.of("vi");

    /// Who opens what; a star stands for the consultation of the sample, two for its first paper or version, a tilde
    /// before the end of an address for the first link to such a page.
    private static final Map<String, List<String>> VISITS = new TreeMap<>(Map.of(
            "nga@example.org", List.of("", "*/read", "*/mine", "*/papers", "*/workshops"),
            "kien@example.org",
                    List.of(
                            "*/versions",
                            "*/versions/**",
                            "*/versions/**/carry",
                            "*/versions/~errata",
                            "*/versions/outline",
                            "*/policies",
                            "*/compare",
                            "*/review",
                            "*/summary",
                            "*/table",
                            "*/layout",
                            "*/returned"),
            "oanh@example.org",
                    List.of("*/rounds", "*/people", "*/papers", "*/papers/**", "*/papers/**/table", "*/returned"),
            "trang@example.org", List.of("*/workshops", "*/workshops/**"),
            "cuong@example.org", List.of("*/summary"),
            "duy@example.org", List.of("people", "new", "upkeep")));

    private static Site site;

    @BeforeAll
    static void open() throws IOException {
        site = new Site("--portal.demo=true");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"vi, 1440, DARK", "en, 360, LIGHT"})
    void nothingSeriousIsFoundByAxeAndNothingScrollsSideways(String language, int width, ColorScheme scheme) {
        SoftAssertions softly = new SoftAssertions();
        VISITS.forEach((login, paths) -> {
            Page page = site.desk(login, PASSWORD, Locale.of(language), width);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            List<String> broken = new ArrayList<>();
            page.onPageError(broken::add);
            String consultation = consultation(page);
            for (String path : paths) {
                String where = language + " " + width + " " + scheme + " " + path;
                go(page, consultation, path);
                softly.assertThat(page.title()).as("title of " + where).isNotBlank();
                if (path.startsWith("*")) {
                    String named = page.locator(".ctx .title").textContent();
                    softly.assertThat(page.title()).as("title of " + where).endsWith(" · " + named);
                }
                softly.assertThat(serious(page)).as(where).isEmpty();
                softly.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of " + where)
                        .isEqualTo(width);
            }
            softly.assertThat(broken).as("errors of " + login).isEmpty();
            page.context().close();
        });
        softly.assertAll();
    }

    @Test
    void thePageToSignInIsFreeOfFindingsToo() {
        Page page = site.stranger(VI, 360);
        page.navigate(site.address() + "/sign-in");
        page.locator("input[name=username]").waitFor();

        assertThat(serious(page)).isEmpty();
        page.context().close();
    }

    @Test
    void theMainPagesAreReachedAndLeftByKeyboard() {
        Page page = site.desk("nga@example.org", PASSWORD, VI, 1440);
        String consultation = consultation(page);
        go(page, consultation, "*/read");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#page");
        for (int press = 0; press < 12; press++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .as("the focus is seen")
                .isNotEqualTo("none");
        page.context().close();
    }

    private static String consultation(Page page) {
        page.locator("a[href*='c/']").first().waitFor();
        return String.valueOf(page.locator("a[href*='c/']").first().getAttribute("href"))
                .replaceFirst("^.*?(c/[0-9a-f-]+)/.*$", "$1");
    }

    /// Opens a page; where it is one of many, by the first link to one.
    private static void go(Page page, String consultation, String path) {
        String[] parts = path.split("/(?:\\*\\*|~.*)", 2);
        String address = parts[0].replaceFirst("^\\*", consultation);
        page.navigate(site.address() + "/" + address);
        page.locator("h1, h2, .frame-page > *").first().waitFor();
        if (parts.length > 1) {
            String end = path.contains("~") ? "[href$='/" + path.substring(path.indexOf('~') + 1) + "']" : "";
            page.locator("a[href*='" + address + "/']" + end).first().click();
            page.waitForURL(url -> url.contains(address + "/"));
            if (!parts[1].isEmpty()) {
                page.navigate(page.url() + parts[1]);
                page.locator("h1").first().waitFor();
            }
        }
        page.waitForTimeout(400);
    }

    private static List<String> serious(Page page) {
        List<String> found = new ArrayList<>();
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).options(options).setLegacyMode(true);
        for (Rule rule : axe.analyze().getViolations()) {
            if ("serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact())) {
                found.add(rule.getId() + ": " + rule.getNodes().getFirst().getHtml());
            }
        }
        return found;
    }
}

package portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// The demo with a browser before it: its list of papers, and the desk of each.
final class DeskRoom implements AutoCloseable {

    static final String SECRETARIAT = "oanh@example.org";
    static final String PARTICIPANT = "nga@example.org";
    static final Locale VI = Locale.of("vi");

    private static final String PASSWORD = "xin-chao-2026";

    private final Site site;

    DeskRoom() throws IOException {
        site = new Site("--portal.demo=true");
    }

    @Override
    public void close() {
        site.close();
    }

    /// A message in Vietnamese.
    String say(String key, Object... arguments) {
        return site.say(VI, key, arguments);
    }

    /// The list of papers, in a browser of one's own.
    Page papers(String login, int width) {
        Page page = site.desk(login, PASSWORD, VI, width);
        Locator link = page.locator("a[href*='c/']").first();
        link.waitFor();
        page.navigate(site.address() + "/"
                + String.valueOf(link.getAttribute("href")).replaceFirst("^.*?(c/[0-9a-f-]+)/.*$", "$1") + "/papers");
        page.locator(".paper-list > *").first().waitFor();
        return page;
    }

    /// The list of papers, from one of their desks.
    static void back(Page page) {
        page.navigate(page.url().replaceFirst("/papers/.*", "/papers"));
        page.locator(".paper-list > *").first().waitFor();
    }

    static Locator paper(Page page, String file) {
        return page.locator(".paper").filter(new Locator.FilterOptions().setHasText(file));
    }

    /// The secretariat at the desk of a paper of the sample.
    Page desk(int width, String file) {
        Page page = papers(SECRETARIAT, width);
        paper(page, file).locator("a[href*='/papers/']").first().click();
        page.locator(".desk-table .cur").waitFor();
        return page;
    }

    /// Sends files from the list of papers.
    static void send(Page page, Path... files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
    }

    /// Waits for the answer after each key, as a person does.
    static void press(Page page, String... keys) {
        for (String key : keys) {
            answered(page);
            page.keyboard().press(key);
            page.waitForTimeout(250);
        }
    }

    static void answered(Page page) {
        page.locator("vaadin-connection-indicator[loading]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    void settled(Page page, int settled, int all) {
        assertThat(page.locator(".dbar .figures")).hasText(say("papers.settled", settled, all));
    }
}

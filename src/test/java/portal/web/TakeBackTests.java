package portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A wrong file is taken back in the list and at the desk, by keyboard, with the way back under the hand.
class TakeBackTests {

    private static final String PASSWORD = "xin-chao-2026";
    private static final Locale VI = Locale.of("vi");
    private static final String SENDER = "nga@example.org";
    private static final String WORDS =
            "Góp ý\n\nVề khoản 1 Điều 9: số vị trí chuyên trách ở mỗi nơi nên khác nhau cho hợp lý.\n";

    private static Site site;

    @BeforeAll
    static void open() throws IOException {
        site = new Site("--portal.demo=true");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void aWrongFileIsTakenBackAtItsDeskAndUndoneByKeyboard(@TempDir Path folder) throws IOException {
        Page page = papers(1440);
        send(page, folder, "nham-tep.txt");
        page.locator(".dbar .take-back button").press("Enter");
        Locator undo = page.locator(".awaited button");
        assertThat(undo).isFocused();
        assertThat(page.locator(".awaited")).containsText(site.say(VI, "papers.back.page"));
        undo.press("Enter");
        assertThat(page.locator(".dbar .figures")).hasText(site.say(VI, "papers.settled", 0, 1));
        page.context().close();
    }

    @Test
    void inTheListTheRowGoesAndComesBackAlsoLater(@TempDir Path folder) throws IOException {
        Page page = papers(360);
        send(page, folder, "nham-dot.txt");
        page.locator(".dbar").waitFor();
        list(page);
        Locator row = page.locator(".paper", new Page.LocatorOptions().setHasText("nham-dot.txt"));
        row.locator(".take-back button").press("Enter");
        assertThat(row).hasCount(0);
        Locator notice = page.locator(".taken-notice");
        assertThat(notice).containsText(site.say(VI, "papers.back.done", "nham-dot.txt"));
        assertThat(notice.locator("button")).isFocused();
        notice.locator("button").press("Enter");
        assertThat(row).hasCount(1);
        assertThat(notice).hasText(site.say(VI, "papers.back.again", "nham-dot.txt"));

        row.locator(".take-back button").press("Enter");
        assertThat(row).hasCount(0);
        list(page);
        assertThat(notice).isEmpty();
        page.locator(".taken summary").press("Enter");
        page.locator(".taken-row", new Page.LocatorOptions().setHasText("nham-dot.txt"))
                .locator("button")
                .press("Enter");
        assertThat(row).hasCount(1);
        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(360);
        page.context().close();
    }

    @Test
    void whyAPaperCannotBeTakenBackIsSaidAtItsRowAndAtItsDesk(@TempDir Path folder) throws IOException {
        Page page = papers(1440);
        send(page, folder, "da-ghi.txt");
        page.locator(".dbar").waitFor();
        page.keyboard().press("Enter");
        assertThat(page.locator(".dbar .figures")).hasText(site.say(VI, "papers.settled", 1, 1));
        page.locator(".dbar .take-back button").press("Enter");
        assertThat(page.locator(".dbar>.says")).hasText(site.say(VI, "papers.back.entered", 1));
        list(page);
        Locator row = page.locator(".paper", new Page.LocatorOptions().setHasText("da-ghi.txt"));
        row.locator(".take-back button").press("Enter");
        assertThat(row.locator(">.says")).hasText(site.say(VI, "papers.back.entered", 1));
        page.context().close();
    }

    private static void send(Page page, Path folder, String name) throws IOException {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(Files.writeString(folder.resolve(name), WORDS + name));
    }

    private static void list(Page page) {
        page.navigate(page.url().replaceFirst("/papers.*$", "/papers"));
        page.locator(".paper-list > *").first().waitFor();
    }

    private static Page papers(int width) {
        Page page = site.desk(SENDER, PASSWORD, VI, width);
        Locator link = page.locator("a[href*='c/']").first();
        link.waitFor();
        page.navigate(site.address() + "/"
                + String.valueOf(link.getAttribute("href")).replaceFirst("^.*?(c/[0-9a-f-]+)/.*$", "$1") + "/papers");
        page.locator(".paper-list > *").first().waitFor();
        return page;
    }
}

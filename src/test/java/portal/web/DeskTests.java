package portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The desk of a paper, as only a browser shows it: keys, sights and sizes.
class DeskTests {

    private static final String PASSWORD = "xin-chao-2026";
    private static final Locale VI = Locale.of("vi");

    private static final String PAPER = """
            Ý kiến góp ý (%d)

            Về khoản 1 Điều 9: số vị trí chuyên trách ở mỗi nơi nên khác nhau. Địa phương có cảng biển cần nhiều người hơn.
            Về khoản 2 Điều 22: thời hạn công khai tài trợ là ngắn. Đề nghị tính từ ngày có chứng thư thẩm định giá.
            Tại khoản 3 Điều 4, đề nghị nâng mức hỗ trợ cho một doanh nghiệp vì chi phí chứng nhận đã tăng.
            """;

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
    @ValueSource(ints = {1440, 360})
    void everyKeyDoesItsActAndUndoTakesItBack(int width, @TempDir Path folder) throws IOException {
        Page page = site.desk("nga@example.org", PASSWORD, VI, width);
        page.navigate(papers(page));
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(Files.writeString(folder.resolve("gop-y.txt"), PAPER.formatted(width)));
        settled(page, 0, 3);
        press(page, "Enter");
        settled(page, 1, 3);
        assertThat(page.locator(".cur .ad")).isInViewport();
        page.locator(".keys .done button").click();
        settled(page, 0, 3);
        assertThat(page.locator(".cur .ad")).isInViewport();
        press(page, "x", "1");
        settled(page, 1, 3);
        undone(page, 3);
        press(page, "s");
        settled(page, 0, 4);
        undone(page, 3);
        press(page, "m");
        settled(page, 0, 2);
        undone(page, 3);
        page.locator(".keys .key-s").click();
        settled(page, 0, 4);
        undone(page, 3);
        page.locator(".keys .key-m").click();
        settled(page, 0, 2);
        undone(page, 3);
        press(page, "j");
        assertThat(page.locator(".cur .ad")).hasText("22.2");
        press(page, "k", "e");
        assertThat(page.locator(".editor textarea").first()).isFocused();
        page.locator(".editor vaadin-text-area, .editor vaadin-select, .editor button")
                .all()
                .forEach(part -> within(part, width));
        page.keyboard().press("Escape");
        assertThat(page.locator(".editor")).hasCount(0);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void theFieldForAnotherProvisionOpensInSightAboveTheProvision(int width) {
        Page page = desk(width, "gop-y-hiep-hoi-mau.odt");
        press(page, "j", "j", "l");
        Locator field = page.locator(".strip .other input");
        assertThat(field).isFocused();
        assertThat(field).isInViewport();
        BoundingBox there = box(page.locator(".strip .strip-words"));
        assertThat(box(field).y + box(field).height).isLessThanOrEqualTo(there.y);
        field.fill("12.2.b");
        field.press("Enter");
        assertThat(page.locator(".cur .ad")).hasText("12.2.b");
        undone(page, -1);
        assertThat(page.locator(".cur .ad")).not().hasText("12.2.b");
        page.context().close();
    }

    @Test
    void aDeskOpensWhereTheFirstRemarkStands() {
        Page page = desk(1440, "y-kien-vien-nghien-cuu-mau.pdf");
        page.setViewportSize(1440, 420);
        page.reload();
        assertThat(page.locator(".pg mark.on").first()).isInViewport();
        page.context().close();
    }

    @Test
    void anotherPageBeginsAtItsTop() {
        Page page = desk(1440, "y-kien-vien-nghien-cuu-mau.pdf");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(site.say(VI, "papers.desk.image")))
                .click();
        assertThat(page.locator(".pg .page-image img")).isInViewport();
        page.locator(".pg").evaluate("page => page.scrollTop = page.scrollHeight");
        assertThat(page.locator(".pg").evaluate("page => page.scrollTop > 200")).isEqualTo(true);
        page.locator(".paper-tool .next").click();
        assertThat(page.locator(".paper-tool")).containsText(site.say(VI, "papers.desk.page", 2, 3));
        page.waitForFunction("document.querySelector('.pg').scrollTop === 0");
        page.context().close();
    }

    @Test
    void theQuestionWhoseAPaperIsFitsAPhone() {
        Page page = desk(360, "cong-van-thanh-pho-tan-giang-mau.docx");
        Locator bar = page.locator(".whose-row");
        assertThat(bar).containsText("UBND THÀNH PHỐ TÂN GIANG");
        assertThat(bar).containsText("Ủy ban nhân dân thành phố Tân Giang (mẫu)");
        fits(page, bar);
        bar.getByText(site.say(VI, "papers.whose.enter")).click();
        assertThat(bar.locator("vaadin-text-field")).isVisible();
        fits(page, bar);
        bar.getByText(site.say(VI, "shell.cancel")).click();
        page.context().close();
    }

    private static void fits(Page page, Locator bar) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        bar.locator("button:visible, vaadin-text-field:visible, vaadin-select:visible")
                .all()
                .forEach(part -> within(part, 360));
        for (Locator button : bar.locator("button:visible").all()) {
            assertThat(box(button).height).as(button.textContent()).isGreaterThanOrEqualTo(44);
        }
    }

    private static void within(Locator part, int width) {
        assertThat(box(part).x).isGreaterThanOrEqualTo(0);
        assertThat(box(part).x + box(part).width).isLessThanOrEqualTo(width);
    }

    /// The secretariat at the desk of a paper of the sample.
    private static Page desk(int width, String file) {
        Page page = site.desk("oanh@example.org", PASSWORD, VI, width);
        page.navigate(papers(page));
        page.locator(".paper")
                .filter(new Locator.FilterOptions().setHasText(file))
                .locator("a[href*='/papers/']")
                .first()
                .click();
        page.locator(".desk-table .cur").waitFor();
        return page;
    }

    private static String papers(Page page) {
        Locator link = page.locator("a[href*='c/']").first();
        link.waitFor();
        return site.address() + "/"
                + String.valueOf(link.getAttribute("href")).replaceFirst("^.*?(c/[0-9a-f-]+)/.*$", "$1") + "/papers";
    }

    /// Waits for the answer after each key, as a person does.
    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.locator("vaadin-connection-indicator[loading]").waitFor(hidden());
            page.keyboard().press(key);
            page.waitForTimeout(250);
        }
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }

    private static void undone(Page page, int all) {
        press(page, "u");
        if (all >= 0) {
            settled(page, 0, all);
        }
    }

    private static void settled(Page page, int settled, int all) {
        assertThat(page.locator(".dbar .figures")).hasText(site.say(VI, "papers.settled", settled, all));
    }

    private static BoundingBox box(Locator part) {
        return part.boundingBox();
    }
}

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The desk of a paper, as only a browser shows it: keys, sights and sizes.
class DeskTests {

    private static final String PAPER = """
            Ý kiến góp ý (%d)

            Về khoản 1 Điều 9: số vị trí chuyên trách ở mỗi nơi nên khác nhau. Địa phương có cảng biển cần nhiều người hơn.
            Về khoản 2 Điều 22: thời hạn công khai tài trợ là ngắn. Đề nghị tính từ ngày có chứng thư thẩm định giá.
            Tại khoản 3 Điều 4, đề nghị nâng mức hỗ trợ cho một doanh nghiệp vì chi phí chứng nhận đã tăng.
            """;

    private static DeskRoom room;

    @BeforeAll
    static void open() throws IOException {
        room = new DeskRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void everyKeyDoesItsActAndUndoTakesItBack(int width, @TempDir Path folder) throws IOException {
        Page page = room.papers(DeskRoom.PARTICIPANT, width);
        DeskRoom.send(page, Files.writeString(folder.resolve("gop-y.txt"), PAPER.formatted(width)));
        room.settled(page, 0, 3);
        DeskRoom.press(page, "Enter");
        room.settled(page, 1, 3);
        assertThat(page.locator(".cur .ad")).isInViewport();
        page.locator(".keys .done button").click();
        room.settled(page, 0, 3);
        assertThat(page.locator(".cur .ad")).isInViewport();
        DeskRoom.press(page, "x", "1");
        room.settled(page, 1, 3);
        undone(page, 3);
        DeskRoom.press(page, "s");
        room.settled(page, 0, 4);
        undone(page, 3);
        DeskRoom.press(page, "m");
        room.settled(page, 0, 2);
        undone(page, 3);
        page.locator(".keys .key-s").click();
        room.settled(page, 0, 4);
        undone(page, 3);
        page.locator(".keys .key-m").click();
        room.settled(page, 0, 2);
        undone(page, 3);
        DeskRoom.press(page, "j");
        assertThat(page.locator(".cur .ad")).hasText("22.2");
        DeskRoom.press(page, "k", "e");
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
        Page page = room.desk(width, "gop-y-hiep-hoi-mau.odt");
        DeskRoom.press(page, "j", "j", "l");
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
        Page page = room.desk(1440, "y-kien-vien-nghien-cuu-mau.pdf");
        page.setViewportSize(1440, 420);
        page.reload();
        assertThat(page.locator(".pg mark.on").first()).isInViewport();
        page.context().close();
    }

    @Test
    void anotherPageBeginsAtItsTop() {
        Page page = room.desk(1440, "y-kien-vien-nghien-cuu-mau.pdf");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(room.say("papers.desk.image")))
                .click();
        assertThat(page.locator(".pg .page-image img")).isInViewport();
        page.locator(".pg").evaluate("page => page.scrollTop = page.scrollHeight");
        assertThat(page.locator(".pg").evaluate("page => page.scrollTop > 200")).isEqualTo(true);
        page.locator(".paper-tool .next").click();
        assertThat(page.locator(".paper-tool")).containsText(room.say("papers.desk.page", 2, 3));
        page.waitForFunction("document.querySelector('.pg').scrollTop === 0");
        page.context().close();
    }

    @Test
    void theQuestionWhoseAPaperIsFitsAPhone() {
        Page page = room.desk(360, "cong-van-thanh-pho-tan-giang-mau.docx");
        Locator bar = page.locator(".whose-row");
        assertThat(bar).containsText("UBND THÀNH PHỐ TÂN GIANG");
        assertThat(bar).containsText("Ủy ban nhân dân thành phố Tân Giang (mẫu)");
        fits(page, bar);
        bar.getByText(room.say("papers.whose.enter")).click();
        assertThat(bar.locator("vaadin-text-field")).isVisible();
        fits(page, bar);
        bar.getByText(room.say("shell.cancel")).click();
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

    private static void undone(Page page, int all) {
        DeskRoom.press(page, "u");
        if (all >= 0) {
            room.settled(page, 0, all);
        }
    }

    private static BoundingBox box(Locator part) {
        return part.boundingBox();
    }
}

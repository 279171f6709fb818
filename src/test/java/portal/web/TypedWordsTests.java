package portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was typed at the desk of a paper is there until it is sent or given up.
class TypedWordsTests {

    private static final String LETTER = "gop-y-hiep-hoi-mau.odt";
    private static final Pattern TYPED = Pattern.compile("Ý đã sửa");

    private static DeskRoom room;

    @BeforeAll
    static void open() throws IOException {
        room = new DeskRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void enterBesideTheFieldsDoesNotConfirmTheWordsBeforeTheyWereEdited() {
        Page page = room.desk(1440, LETTER);
        String before = page.locator(".figures").textContent();
        DeskRoom.press(page, "e");
        page.keyboard().type("Ý đã sửa. ");
        page.locator(".cur .card-in .ad").click();
        DeskRoom.press(page, "Enter");
        assertThat(page.locator(".figures")).hasText(before);
        assertThat(page.locator(".editor textarea").first()).hasValue(TYPED);
        page.context().close();
    }

    @Test
    void whatWasTypedIntoTheFieldsIsThereAgain() {
        Page page = room.desk(1440, LETTER);
        DeskRoom.press(page, "e");
        page.keyboard().type("Ý đã sửa. ");
        page.keyboard().press("Escape");
        assertThat(page.locator(".editor")).hasCount(0);
        DeskRoom.press(page, "e");
        assertThat(page.locator(".editor textarea").first()).hasValue(TYPED);
        page.locator(".pr .open").first().click();
        assertThat(page.locator(".editor")).hasCount(0);
        page.locator(".tag.open").first().click();
        assertThat(page.locator(".editor textarea").first()).hasValue(TYPED);
        page.locator(".editor").getByText(room.say("shell.cancel")).click();
        DeskRoom.press(page, "e");
        assertThat(page.locator(".editor textarea").first()).not().hasValue(TYPED);
        page.context().close();
    }

    @Test
    void aRemarkThatIsTypedSurvivesALookElsewhere() {
        Page page = room.desk(1440, LETTER);
        DeskRoom.press(page, "a");
        page.keyboard().type("Ý gõ từ bản gốc");
        page.keyboard().press("Escape");
        assertThat(page.locator(".desk-add")).hasCount(0);
        DeskRoom.press(page, "a");
        assertThat(page.locator(".desk-add textarea")).hasValue("Ý gõ từ bản gốc");
        page.locator(".tag").first().click();
        assertThat(page.locator(".cur")).isVisible();
        DeskRoom.press(page, "a");
        assertThat(page.locator(".desk-add textarea")).hasValue("Ý gõ từ bản gốc");
        page.context().close();
    }

    @Test
    void theFieldsOfARemarkAreThereAgainWhenThePageWasLoadedAnew() {
        Page page = room.desk(1440, LETTER);
        DeskRoom.press(page, "j", "e");
        String address = page.locator(".cur .ad").textContent();
        page.keyboard().type("Ý đã sửa. ");
        page.locator(".editor vaadin-select").first().click();
        page.locator("vaadin-select-list-box:visible vaadin-select-item").nth(2).click();
        Locator kind = page.locator(".editor vaadin-select-value-button").first();
        assertThat(kind).hasText(room.say("comment.kind.limitation"));
        DeskRoom.answered(page);
        page.reload();
        assertThat(page.locator(".editor textarea").first()).hasValue(TYPED);
        assertThat(page.locator(".cur .ad")).hasText(address);
        assertThat(kind).hasText(room.say("comment.kind.limitation"));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".editor")).hasCount(0);
        assertThat(kept(page)).isZero();
        DeskRoom.press(page, "u");
        page.reload();
        page.locator(".desk-table .cur").waitFor();
        page.waitForTimeout(500);
        assertThat(page.locator(".editor")).hasCount(0);
        page.context().close();
    }

    @Test
    void whatWasGivenUpDoesNotComeBack() {
        Page page = room.desk(1440, LETTER);
        DeskRoom.press(page, "e");
        page.keyboard().type("Ý đã sửa. ");
        page.locator(".editor").getByText(room.say("shell.cancel")).click();
        assertThat(page.locator(".editor")).hasCount(0);
        assertThat(kept(page)).isZero();
        page.context().close();
    }

    @Test
    void aRemarkThatIsAddedIsOfferedAgainWhenThePageWasLoadedAnewAndForgottenOnceItIsIn(@TempDir Path folder)
            throws IOException {
        Page page = room.papers(DeskRoom.PARTICIPANT, 1440);
        DeskRoom.send(
                page,
                Files.writeString(
                        folder.resolve("them-y.txt"),
                        "Góp ý\n\nVề khoản 1 Điều 9: số vị trí chuyên trách ở mỗi nơi nên khác nhau cho hợp lý.\n"));
        page.locator(".desk-table .cur").waitFor();
        DeskRoom.press(page, "a");
        page.keyboard().type("Ý gõ từ bản gốc");
        page.locator(".desk-add vaadin-text-field input").fill("9.2");
        page.reload();
        assertThat(page.locator(".desk-add textarea")).hasValue("Ý gõ từ bản gốc");
        assertThat(page.locator(".desk-add vaadin-text-field input")).hasValue("9.2");
        page.locator(".desk-add .btn.p").click();
        assertThat(page.locator(".cur .quo")).hasText("Ý gõ từ bản gốc");
        assertThat(page.locator(".cur .ad")).hasText("9.2");
        page.reload();
        page.locator(".desk-table .cur").waitFor();
        page.waitForTimeout(500);
        assertThat(page.locator(".desk-add")).hasCount(0);
        assertThat(kept(page)).isZero();
        page.context().close();
    }

    @Test
    void whatWasTypedIsGoneFromTheBrowserWhenItsAuthorSignsOut() {
        Page page = room.desk(1440, LETTER);
        DeskRoom.press(page, "a");
        page.keyboard().type("Ý chưa gửi");
        DeskRoom.answered(page);
        assertThat(kept(page)).isOne();
        page.locator(".user vaadin-menu-bar-button, vaadin-menu-bar.user vaadin-menu-bar-button")
                .first()
                .click();
        page.getByText(room.say("sign-out")).click();
        page.locator("input[name=username]").waitFor();
        assertThat(kept(page)).isZero();
        page.context().close();
    }

    /// How much of what was typed the tab of the browser keeps.
    private static int kept(Page page) {
        return (Integer) page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('desk/')).length");
    }
}

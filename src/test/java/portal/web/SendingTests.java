package portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers are sent, and what was made of them is looked at, as only a browser shows it.
class SendingTests {

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
    void onAPhoneTheListStandsAboveTheFoldAndSendingIsOnePressAway() {
        Page page = room.papers(DeskRoom.SECRETARIAT, 360);
        assertThat(page.locator(".paper h2").first()).isInViewport();
        assertThat(page.locator(".paper .open .btn").first()).isInViewport();
        assertThat(page.locator(".sending")).isHidden();
        Locator opener = page.locator(".send-open");
        assertThat(opener).hasAttribute("aria-expanded", "false");
        opener.click();
        assertThat(page.locator(".sending vaadin-upload")).isVisible();
        assertThat(opener).hasAttribute("aria-expanded", "true");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        page.context().close();
    }

    @Test
    void whereThereIsRoomSendingStaysInSight() {
        Page page = room.papers(DeskRoom.SECRETARIAT, 1440);
        assertThat(page.locator(".sending vaadin-upload")).isVisible();
        assertThat(page.locator(".send-open")).isHidden();
        page.context().close();
    }

    @Test
    void aBodyThatIsNotOnTheListIsAddedWhereItsPaperIsSent() {
        Page page = room.papers(DeskRoom.SECRETARIAT, 1440);
        Locator body = page.locator(".sender vaadin-combo-box input");
        body.fill("Hội Đóng thuyền");
        body.press("Enter");
        Locator name = page.locator(".adding vaadin-text-field input");
        assertThat(name).hasValue("Hội Đóng thuyền");
        name.fill("Hội Đóng thuyền Tân Giang");
        page.locator(".adding").getByText(room.say("papers.send.enter")).click();
        assertThat(body).hasValue("Hội Đóng thuyền Tân Giang");
        assertThat(name).hasCount(0);
        page.locator(".adding").getByText(room.say("papers.whose.enter")).click();
        name.fill("HỘI ĐÓNG THUYỀN TÂN GIANG");
        name.press("Enter");
        assertThat(page.locator(".adding .says")).hasText(room.say("papers.whose.known", "Hội Đóng thuyền Tân Giang"));
        page.context().close();
    }

    @Test
    void theNameThatALetterPrintsInCapitalsIsOfferedAsItIsWritten() {
        Page page = room.papers(DeskRoom.SECRETARIAT, 1440);
        Locator paper = DeskRoom.paper(page, "cong-van-thanh-pho-tan-giang-mau.docx");
        paper.getByText(room.say("papers.whose.enter")).click();
        assertThat(paper.locator("vaadin-text-field input")).hasValue("UBND thành phố Tân Giang");
        page.context().close();
    }

    @Test
    void anAuthorSaysWhatIsWrongAndTakesItBack(@TempDir Path folder) throws IOException {
        Page page = room.papers(DeskRoom.PARTICIPANT, 360);
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(Files.writeString(
                        folder.resolve("phan-doi.txt"),
                        "Góp ý\n\nVề khoản 1 Điều 9: số vị trí chuyên trách ở mỗi nơi nên khác nhau cho hợp lý.\n"));
        page.locator(".cur .tick").click();
        assertThat(page.locator(".dbar .figures")).hasText(room.say("papers.settled", 1, 1));
        page.locator(".pr .open").first().click();
        page.getByText(room.say("papers.object.open")).click();
        Locator words = page.locator(".objection textarea");
        assertThat(words).isFocused();
        page.locator(".objection").getByText(room.say("shell.cancel")).click();
        assertThat(words).isHidden();
        page.getByText(room.say("papers.object.open")).click();
        words.fill("Ý chúng tôi là khoản 3.");
        page.locator(".objection").getByText(room.say("papers.object.send")).click();
        assertThat(page.locator(".objection")).containsText(room.say("papers.object.mine"));
        page.locator(".objection").getByText(room.say("papers.object.back")).click();
        assertThat(page.getByText(room.say("papers.object.open"))).isVisible();
        page.locator(".keys .done button").click();
        assertThat(page.locator(".objection")).containsText("Ý chúng tôi là khoản 3.");
        page.context().close();

        Page desk = room.papers(DeskRoom.SECRETARIAT, 1440);
        DeskRoom.paper(desk, "phan-doi.txt").locator(".open a").click();
        assertThat(desk.locator(".objection")).containsText(room.say("papers.object.said"));
        desk.context().close();
    }

    @Test
    void aHeldFileIsErasedOnSecondThoughtAndWithAReasonAlone(@TempDir Path folder) throws IOException {
        Page page = room.papers(DeskRoom.SECRETARIAT, 360);
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        Files.writeString(folder.resolve("giu-lai.txt"), "MẬT\nVề khoản 1 Điều 9 của dự thảo.\n"));
        assertThat(page.locator(".awaited.held")).containsText(room.say("papers.state.HELD"));
        Locator held = page.locator(".held-row");
        Locator erase = held.getByText(room.say("document.held.erase"));
        erase.click();
        assertThat(held.locator("input")).isFocused();
        assertThat(erase).hasCount(1);
        held.getByText(room.say("shell.cancel")).click();
        Locator release = held.getByText(room.say("document.held.release"));
        assertThat(release).isVisible();
        assertThat(release.boundingBox().height).isGreaterThanOrEqualTo(44);
        erase.click();
        erase.click();
        assertThat(held.locator(".says")).not().isEmpty();
        held.locator("input").fill("Gửi nhầm");
        erase.click();
        assertThat(page.locator(".paper").first()).isVisible();
        assertThat(DeskRoom.paper(page, "giu-lai.txt")).hasCount(0);
        page.context().close();
    }

    @Test
    void ofSeveralFilesSentAtOnceItIsSaidHowManyWereReadAndWhereTheOthersAre(@TempDir Path folder) throws IOException {
        Page page = room.papers(DeskRoom.SECRETARIAT, 1440);
        DeskRoom.send(
                page,
                Files.writeString(
                        folder.resolve("mot.txt"), "Về khoản 1 Điều 9: đề nghị nêu rõ số vị trí ở mỗi nơi.\n"),
                Files.writeString(folder.resolve("hai.txt"), "Về khoản 2 Điều 11: đề nghị giảm mức thu cho hợp lý.\n"),
                Files.writeString(folder.resolve("MẬT - ba.txt"), "Về khoản 1 Điều 9 của dự thảo.\n"),
                Files.writeString(folder.resolve("hong.pdf"), "%PDF-1.7\nhỏng\n"));
        Locator line = page.locator(".sent-line");
        assertThat(line.locator("p")).hasText(room.say("papers.sent.sum", 4, 2, 0, 0, 1, 1, 0));
        assertThat(line.locator("a")).hasCount(2);
        line.getByText("MẬT - ba.txt").click();
        assertThat(page.locator(".awaited.held")).isVisible();
        page.goBack();
        line.getByText("hong.pdf").click();
        assertThat(page.locator(".desk-empty")).isVisible();
        page.goBack();
        line.locator(".away").click();
        assertThat(line).isHidden();
        page.context().close();
    }

    @Test
    void aTableThatNamesNoProvisionIsNotOfferedAsOneOfRemarks(@TempDir Path folder) throws IOException {
        Page page = room.papers(DeskRoom.PARTICIPANT, 1440);
        DeskRoom.send(page, Files.writeString(folder.resolve("phu-luc.html"), """
                <p>Về khoản 1 Điều 9: đề nghị nêu rõ số vị trí chuyên trách theo phụ lục dưới đây.</p>
                <table><tr><td>Huyện</td><td>Số vị trí</td><td>Dân số</td></tr>
                <tr><td>Đèo</td><td>12</td><td>34.000</td></tr>
                <tr><td>Bến</td><td>7</td><td>11.500</td></tr></table>
                """));
        page.locator(".desk-table .cur").waitFor();
        assertThat(page.locator(".dbar .columns, .dbar .columns-unknown")).hasCount(0);
        page.context().close();
    }

    @Test
    void howFarAPaperIsIsSeenWhereNothingOfItIsSettled() {
        Page page = room.papers(DeskRoom.SECRETARIAT, 1440);
        Object edge = page.locator(".paper .state vaadin-progress-bar")
                .first()
                .evaluate("bar => getComputedStyle(bar.shadowRoot.querySelector('[part=bar]')).boxShadow");
        assertThat(edge.toString()).contains("inset").contains("rgb");
        page.context().close();
    }

    @Test
    void theDeskOfATableWhoseColumnsNobodyKnowsLeadsToThem(@TempDir Path folder) throws IOException {
        Page page = room.papers(DeskRoom.PARTICIPANT, 1440);
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(Files.writeString(folder.resolve("bang-la.html"), """
                        <table><tr><td>Vị trí</td><td>Chúng tôi nghĩ</td><td>Vì sao</td></tr>
                        <tr><td>Điều 9</td><td>Số vị trí nên do địa phương quyết định.</td><td>Việc khác nhau</td></tr>
                        <tr><td>Điều 21</td><td>Quỹ cần có kiểm toán hằng năm.</td><td>Minh bạch</td></tr></table>
                        """));
        page.getByText(room.say("papers.table.unknown")).click();
        Locator thought = page.locator(".sent-head vaadin-select").nth(1);
        thought.click();
        Locator items = page.locator("vaadin-select-list-box:visible vaadin-select-item");
        assertThat(items.nth(1)).hasText(room.say("papers.column.place"));
        items.getByText(room.say("papers.column.comment"), new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".sent-list .ad").first()).hasText("9");
        Locator take = page.locator(".sent-table > .btn.p");
        take.click();
        assertThat(page.locator(".done")).containsText(room.say("papers.table.taken", 2, 0, 0));
        assertThat(take).isHidden();
        assertThat(page.locator(".sent-rows > div > p")).isHidden();
        assertThat(page.locator(".sent-rows h2").first()).hasText(room.say("papers.table.now", 2));
        page.locator(".done").getByText(room.say("papers.desk.undo")).click();
        assertThat(take).hasText(room.say("papers.table.take", 2));
        page.context().close();
    }
}

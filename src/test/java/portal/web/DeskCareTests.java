package portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.documents.extraction.Tesseract;

/// What the desk of a paper does not let happen: words lost, acts on what nobody sees, work done twice.
class DeskCareTests {

    private static final String MARKED = "du-thao-danh-dau-lien-doan-mau.docx";
    private static final String LETTER = "gop-y-hiep-hoi-mau.odt";

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
    void whileTheListToBeConfirmedIsReadNoKeyReachesTheRemarkBehindIt() {
        Page page = room.desk(1440, MARKED);
        String before = page.locator(".figures").textContent();
        page.locator(".dbar>.btn").first().click();
        assertThat(page.locator(".desk-bulk h2")).isFocused();
        DeskRoom.press(page, "Enter", "x", "1", "s", "m");
        assertThat(page.locator(".figures")).hasText(before);
        DeskRoom.press(page, "Escape");
        assertThat(page.locator(".cur .reasons")).hasCount(0);
        assertThat(page.locator(".cur .tick")).isFocused();
        page.context().close();
    }

    @Test
    void theListToBeConfirmedShowsWhatWouldChange() {
        Page page = room.desk(1440, MARKED);
        page.locator(".dbar>.btn").first().click();
        assertThat(page.locator(".bulk-row del").first()).isVisible();
        assertThat(page.locator(".bulk-row ins").first()).isVisible();
        page.context().close();
    }

    @Test
    void aRemarkOnTheDraftAsAWholeCanBeAdded() {
        Page page = room.desk(1440, LETTER);
        DeskRoom.press(page, "a");
        page.keyboard().type("Đề nghị rà soát lỗi chính tả của toàn văn.");
        page.locator(".desk-add .btn.p").click();
        assertThat(page.locator(".cur .quo")).hasText("Đề nghị rà soát lỗi chính tả của toàn văn.");
        assertThat(page.locator(".strip")).containsText(room.say("papers.desk.draft"));
        assertThat(page.locator(".cur .ad")).hasText(room.say("papers.desk.draft"));
        DeskRoom.press(page, "x", "2");
        page.context().close();
    }

    @Test
    void anArticleIsShownWithItsParagraphs() {
        Page page = room.desk(1440, LETTER);
        page.locator(".pr", new Page.LocatorOptions().setHasText("18"))
                .locator(".open")
                .first()
                .click();
        assertThat(page.locator(".cur .ad")).hasText("18");
        assertThat(page.locator(".strip .wd").nth(1)).containsText("1.");
        page.context().close();
    }

    @Test
    void aMarkedCopyOfTheDraftIsNotTakenForATableOfRemarks() {
        Page page = room.desk(1440, MARKED);
        assertThat(page.locator(".dbar .columns, .dbar .columns-unknown")).hasCount(0);
        page.context().close();
    }

    @Test
    void aPaperThatWasSentBeforeIsSetAsideInOneActAndBroughtBackInOne(@TempDir Path folder) throws IOException {
        Page page = room.papers(DeskRoom.PARTICIPANT, 1440);
        Path letter = Files.writeString(folder.resolve("gop-y-hai-lan.txt"), """
                Ý kiến góp ý

                Về khoản 1 Điều 9: số vị trí chuyên trách ở mỗi nơi nên khác nhau. Địa phương có cảng biển cần thêm người.
                Tại khoản 3 Điều 4, đề nghị nâng mức hỗ trợ cho một doanh nghiệp vì chi phí chứng nhận đã tăng.
                """);
        for (int i = 0; i < 2; i++) {
            DeskRoom.back(page);
            DeskRoom.send(page, letter);
            page.locator(".desk-table .cur").waitFor();
        }
        assertThat(page.locator(".dbar .repeats")).containsText("gop-y-hai-lan.txt");
        page.locator(".drop-all").click();
        assertThat(page.locator(".figures")).hasText(room.say("papers.settled", 2, 2));
        assertThat(page.locator(".drop-all")).isHidden();
        DeskRoom.press(page, "u");
        assertThat(page.locator(".figures")).hasText(room.say("papers.settled", 0, 2));
        page.context().close();
    }

    @Test
    void whatTwoBodiesSayInTheSameWordsIsSaidByBoth(@TempDir Path folder) throws IOException {
        Path letter = Files.writeString(folder.resolve("y-kien-chung.txt"), """
                Ý kiến chung

                Tại khoản 2 Điều 11, đề nghị mức thu do Chính phủ quy định để bảo đảm thống nhất giữa các cơ quan đại diện.
                Về khoản 3 Điều 10: thời hạn trả lời bảy ngày là ngắn đối với cơ quan đại diện có ít người.
                """);
        for (String login : new String[] {"nga@example.org", "lan@example.org"}) {
            Page page = room.papers(login, 1440);
            DeskRoom.send(page, letter);
            page.locator(".desk-table .cur").waitFor();
            assertThat(page.locator(".drop-all")).isHidden();
            page.context().close();
        }
    }

    @Test
    void aScanThatWasReadMeanwhileIsShownAtOnceOrAnnouncedToWhoeverHasBegun(@TempDir Path folder) throws IOException {
        assumeTrue(Tesseract.installed().isPresent());
        Page page = room.papers(DeskRoom.PARTICIPANT, 1440);
        DeskRoom.send(page, scan(folder, "quet-1.png", "Tại khoản 1 Điều 9, đề nghị nêu rõ số người."));
        page.locator(".desk-table .cur").waitFor();
        assertThat(page.locator(".cur .ad")).hasText("9.1");
        DeskRoom.back(page);
        DeskRoom.send(page, scan(folder, "quet-2.png", "Tại khoản 2 Điều 11, đề nghị giảm mức thu."));
        page.locator(".desk-empty .btn.p").click();
        assertThat(page.locator(".desk-add textarea")).isFocused();
        page.keyboard().type("Đang gõ");
        page.locator(".desk-read .btn").waitFor();
        assertThat(page.locator(".desk-add textarea")).hasValue("Đang gõ");
        page.locator(".desk-read .btn").click();
        assertThat(page.locator(".desk-read .btn")).hasCount(0);
        assertThat(page.locator(".desk-add textarea")).hasValue("Đang gõ");
        page.locator(".desk-add .btn")
                .filter(new Locator.FilterOptions().setHasText(room.say("shell.cancel")))
                .click();
        assertThat(page.locator(".cur .ad")).hasText("11.2");
        page.context().close();
    }

    @Test
    void theOpenRemarkIsNotHiddenBehindTheHeadsOfTheList() {
        Page page = room.desk(1440, LETTER);
        page.setViewportSize(1440, 640);
        DeskRoom.press(page, "e");
        page.waitForTimeout(500);
        BoundingBox heads = page.locator(".hdr2").boundingBox();
        assertThat(page.locator(".cur .ad").boundingBox().y).isGreaterThanOrEqualTo(heads.y + heads.height);
        page.context().close();
    }

    private static Path scan(Path folder, String name, String words) throws IOException {
        var page = new BufferedImage(1600, 400, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1600, 400);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 44));
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.drawString("Ý kiến đối với dự thảo Nghị quyết", 80, 100);
        pen.drawString(words, 80, 180);
        pen.drawString("Đề nghị cơ quan soạn thảo xem xét, chỉnh lý.", 80, 260);
        pen.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(page, "png", file.toFile());
        return file;
    }
}

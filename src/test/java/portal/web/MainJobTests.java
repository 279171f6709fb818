package portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.Scenes;
import portal.platform.MovableClock;
import portal.summary.SummaryQueries;
import portal.summary.table.Format;
import portal.summary.table.Layouts;
import portal.summary.table.TableRow;

/// The main job, done by seven people in a real browser: from the draft's file to the consolidated table's.
class MainJobTests {

    private static final Locale VI = Locale.of("vi");
    private static final Locale EN = Locale.ENGLISH;

    /// Selects words as a mouse would.
    private static final String SELECT = """
            words => {
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                const at = text.data.indexOf(words);
                if (at >= 0) {
                  getSelection().setBaseAndExtent(text, at, text, at + words.length);
                  return;
                }
              }
            }
            """;

    private static final String PAPER = """
            Kính gửi Bộ Sách,
            Về khoản 1 Điều 3: mỗi làng nên có hai thủ thư để thư viện mở cửa cả buổi tối, vì ban ngày người dân đi làm đồng.
            Tại điểm b khoản 2 Điều 2, đề nghị cho đền sách bằng một cuốn khác cùng giá, vì nhiều cuốn không còn bán nữa.
            """;

    @Test
    void fromTheFileOfTheDraftToTheFilesOfTheTable(@TempDir Path folder) throws Exception {
        try (Site site = new Site()) {
            Cast cast = Cast.of(site);
            MovableClock time = (MovableClock) site.the(Clock.class);
            time.stopAt(Instant.now().minus(Duration.ofDays(2)));
            publish(site, cast, Files.writeString(folder.resolve("thu-vien-lang.txt"), Scenes.DRAFT));
            openRound(site, cast);
            time.go();
            comment(site, cast);
            sendPaper(site, cast, Files.writeString(folder.resolve("gop-y-tinh-deo.txt"), PAPER));
            speak(site, cast);
            review(site, cast);
            decide(site, cast);
            download(site, cast, folder);
        }
    }

    /// A drafter brings the draft in, corrects the cut, takes nothing unseen, publishes.
    private static void publish(Site site, Cast cast, Path draft) {
        Page page = site.desk("drafter@example.org", Cast.PASSWORD, VI, 1440);
        page.navigate(cast.path(site, "versions"));
        page.locator("vaadin-upload input[type=file]").setInputFiles(draft);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(site.say(VI, "import.title")))
                        .first())
                .isVisible();
        assertThat(page.locator("body")).containsText("2 chương · 3 điều · 4 khoản · 2 điểm");
        correct(site, page);
        click(page, site.say(VI, "import.publish", "1"));
        click(page, site.say(VI, "import.publish.do", "1"));
        assertThat(page.locator("body")).containsText(site.say(VI, "import.immutable", "1", "2"));
    }

    /// A heading is put right; a chapter joined to what stands before it is taken back.
    private static void correct(Site site, Page page) {
        Locator chapter =
                page.locator("vaadin-grid.cut .lab").filter(new Locator.FilterOptions().setHasText("Chương II"));
        chapter.click();
        page.getByLabel(site.say(VI, "import.heading")).fill("NGƯỜI GIỮ SÁCH");
        page.getByLabel(site.say(VI, "import.heading")).press("Enter");
        assertThat(chapter).containsText("NGƯỜI GIỮ SÁCH");
        chapter.click();
        click(page, site.say(VI, "import.act.MERGE"));
        assertThat(page.locator("body")).containsText("1 chương · 2 điều · 2 khoản · 2 điểm");
        click(page, site.say(VI, "import.undo.short"));
        assertThat(page.locator("body")).containsText("2 chương · 3 điều · 4 khoản · 2 điểm");
        assertThat(chapter).containsText("NGƯỜI GIỮ SÁCH");
    }

    /// The secretariat opens a round and asks two bodies.
    private static void openRound(Site site, Cast cast) {
        Page page = site.desk("secretariat@example.org", Cast.PASSWORD, EN, 1440);
        page.navigate(cast.path(site, "rounds"));
        Locator begin = page.getByText(site.say(EN, "rounds.open.new"));
        Locator open = page.getByText(site.say(EN, "rounds.open"), new Page.GetByTextOptions().setExact(true));
        assertThat(begin.or(open).first()).isVisible();
        if (begin.isVisible()) {
            begin.click();
        }
        Locator bodies = page.locator("vaadin-multi-select-combo-box input");
        for (String name : List.of("Deo Province", "Ministry of Books")) {
            bodies.fill(name.equals("Deo Province") ? "deo" : "sach");
            page.locator("vaadin-multi-select-combo-box-item")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .click();
            bodies.press("Escape");
        }
        open.click();
        click(page, site.say(EN, "rounds.open.do"));
        assertThat(page.locator("body")).containsText(site.say(EN, "rounds.invited", 2));
    }

    /// An expert uses the button of a provision, then selects words.
    private static void comment(Site site, Cast cast) {
        Page page = site.desk("expert@example.org", Cast.PASSWORD, VI, 1440);
        page.navigate(cast.path(site, "read"));
        page.locator("button.cm[aria-label*='Khoản 1 Điều 2'], button.cm[aria-label*='khoản 1 Điều 2']")
                .first()
                .click();
        page.locator(".comp vaadin-text-area textarea").first().fill("=Trẻ em cũng là người đọc <b>chứ</b>?");
        page.locator(".comp .send button.p").click();
        assertThat(page.locator("body")).containsText("R1-0001");
        page.evaluate(SELECT, "theo giá bìa");
        page.locator("button.pick").click();
        assertThat(page.locator(".comp")).containsText("theo giá bìa");
        page.locator(".comp vaadin-text-area textarea").first().fill("Giá bìa cũ quá rẻ.");
        page.locator(".comp .send button.p").click();
        assertThat(page.locator("body")).containsText("R1-0002");
        page.close();
    }

    private static void sendPaper(Site site, Cast cast, Path paper) {
        Page page = site.desk("focal@example.org", Cast.PASSWORD, VI, 1440);
        page.navigate(cast.path(site, "papers"));
        page.locator("vaadin-upload input[type=file]").setInputFiles(paper);
        page.waitForURL(address -> address.contains("/papers/"));
        for (int settled = 1; settled <= 2; settled++) {
            page.locator(".acts-row button, .acts-row vaadin-button").last().click();
            lines(site, cast, 2 + settled);
        }
        page.close();
    }

    private static void speak(Site site, Cast cast) {
        Page secretary = site.desk("secretariat@example.org", Cast.PASSWORD, VI, 1440);
        secretary.navigate(cast.path(site, "workshops"));
        click(secretary, site.say(VI, "workshops.new"));
        secretary.getByLabel(site.say(VI, "workshops.name-vi")).fill("Hội thảo thư viện");
        secretary.getByLabel(site.say(VI, "workshops.session", 1)).fill("Phiên sáng");
        secretary.getByLabel(site.say(VI, "workshops.session", 2)).fill("Phiên chiều");
        click(secretary, site.say(VI, "workshops.hold"));
        assertThat(secretary.locator("body")).containsText("Hội thảo thư viện");
        Page page = site.desk("rapporteur@example.org", Cast.PASSWORD, VI, 1440);
        page.navigate(cast.path(site, "workshops"));
        page.getByText(site.say(VI, "workshops.record")).first().click();
        Locator who = page.getByLabel(site.say(VI, "rapporteur.who"), new Page.GetByLabelOptions().setExact(true));
        who.fill("Bà Sáu, già làng");
        who.press("Enter");
        Locator where = page.getByLabel(site.say(VI, "rapporteur.where"), new Page.GetByLabelOptions().setExact(true));
        where.fill("3.2");
        assertThat(page.locator(".beneath").filter(new Locator.FilterOptions().setHasText("Khoản 2 Điều 3")))
                .isVisible();
        where.press("Enter");
        page.locator(".desk3 textarea").fill("Thù lao của thủ thư phải ghi rõ bao nhiêu.");
        page.locator(".desk3 textarea").press("Enter");
        lines(site, cast, 5);
    }

    private static void review(Site site, Cast cast) {
        Page page = site.desk("reviewer@example.org", Cast.PASSWORD, EN, 1440);
        page.navigate(cast.path(site, "review"));
        page.getByText("=Trẻ em cũng là người đọc").first().click();
        page.locator(".stn.me textarea, .stn.me input").fill("Nên làm rõ.");
        click(page, site.say(EN, "review.stance.act.endorse"));
        assertThat(page.locator("body")).containsText(site.say(EN, "review.stances.taken", 1, 2));
    }

    /// By keyboard; the reason is kept by moving on.
    private static void decide(Site site, Cast cast) {
        Page page = site.desk("drafter@example.org", Cast.PASSWORD, VI, 1440);
        page.navigate(cast.path(site, "review"));
        page.getByText("=Trẻ em cũng là người đọc").first().click();
        page.locator(".dt .h h2").first().click();
        page.keyboard().press("3");
        assertThat(page.locator(".ob button").nth(2)).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".why textarea")).isFocused();
        page.keyboard().type("Luật dùng từ “mọi người”, đã gồm trẻ em.");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        assertThat(page.locator(".why textarea")).hasValue("");
        page.keyboard().press("k");
        assertThat(page.locator(".why textarea")).hasValue("Luật dùng từ “mọi người”, đã gồm trẻ em.");
    }

    private static void download(Site site, Cast cast, Path folder) throws IOException {
        Page page = site.desk("drafter@example.org", Cast.PASSWORD, VI, 1440);
        page.navigate(cast.path(site, "table"));
        List<FormLine> stored = StoredTable.of(site.the(DSLContext.class), cast.consultation());
        assertThat(stored).hasSize(5);
        Path docx = saved(page, site, ".docx", folder);
        Path xlsx = saved(page, site, ".xlsx", folder);
        assertThat(PrintedTable.ofDocument(docx)).isEqualTo(stored);
        assertThat(PrintedTable.ofWorkbook(xlsx)).isEqualTo(stored);
    }

    private static Path saved(Page page, Site site, String ending, Path folder) {
        Download download = page.waitForDownload(() ->
                page.getByText(site.say(VI, "table.download", ending)).first().click());
        assertThat(download.suggestedFilename()).startsWith("ban-tong-hop-").endsWith(ending);
        Path file = folder.resolve("table" + ending);
        download.saveAs(file);
        return file;
    }

    private static void click(Page page, String label) {
        page.getByText(label, new Page.GetByTextOptions().setExact(true)).last().click();
    }

    private static void lines(Site site, Cast cast, int wanted) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(rows(site, cast)).hasSize(wanted));
    }

    private static List<TableRow> rows(Site site, Cast cast) {
        return site.the(SummaryQueries.class)
                .table(cast.drafter(), cast.consultation(), Layouts.usual(Format.DOCX), 0, 100);
    }
}

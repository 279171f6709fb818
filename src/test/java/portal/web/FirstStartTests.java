package portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A fresh installation prints one link, once; who opens it becomes the first administrator.
class FirstStartTests {

    private static final Locale EN = Locale.ENGLISH;

    @Test
    void theFirstAdministratorIsMadeByTheLinkThatTheFirstStartPrints() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (Site site = new Site()) {
            System.setOut(before);
            Matcher link = Pattern.compile("/link/\\S+").matcher(printed.toString(StandardCharsets.UTF_8));
            assertThat(link.find()).as("the link is printed").isTrue();

            Page page = site.stranger(EN, 1440);
            page.navigate(site.address() + link.group());
            fill(page, site.say(EN, "people.name"), "Đào Thị Ổi");
            fill(page, site.say(EN, "sign-in.email"), "oi@example.org");
            fill(page, site.say(EN, "sign-in.password"), "một mật khẩu dài");
            fill(page, site.say(EN, "people.password.again"), "một mật khẩu dài");
            page.getByText(site.say(EN, "link.first.do")).click();
            page.waitForURL(address -> !address.contains("/link/"));
            page.navigate(site.address() + "/people");
            assertThat(page.locator("body")).containsText("oi@example.org");

            Page second = site.stranger(EN, 1440);
            second.navigate(site.address() + link.group());
            assertThat(second.locator("body")).containsText(site.say(EN, "link.over.title"));
        } finally {
            System.setOut(before);
        }
    }

    private static void fill(Page page, String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(value);
    }
}

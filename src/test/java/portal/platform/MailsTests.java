package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static portal.db.Tables.MAIL;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import portal.Backend;
import portal.Portal;

/// The outbox with a real mail server beside it.
class MailsTests {

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private ConfigurableApplicationContext portal;

    @BeforeEach
    void start(@TempDir Path home) {
        server.start();
        portal = portal(home, server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        portal.close();
        server.stop();
    }

    @Test
    void aMailGoesOutOnceInTheWordsOfItsLanguage() throws Exception {
        write("invitation/1", "Ý kiến về dự thảo");
        write("invitation/1", "Ý kiến về dự thảo");

        assertThat(server.waitForIncomingEmail(15_000, 1)).isTrue();
        await().until(() -> unsent() == 0);
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Ý kiến về dự thảo");
        assertThat(String.valueOf(mail.getContent()).strip()).isEqualTo("Kính gửi Bà Ổi");
        assertThat(mail.getMessageID()).isNotNull();
    }

    @Test
    void whatIsRolledBackIsNotMailed() {
        TransactionTemplate transaction = portal.getBean(TransactionTemplate.class);
        transaction.executeWithoutResult(status -> {
            portal.getBean(Mails.class).write("never", "oi@example.org", "Never", "Never");
            status.setRollbackOnly();
        });
        write("after", "After");

        assertThat(server.waitForIncomingEmail(15_000, 1)).isTrue();
        assertThat(subjects()).containsExactly("After");
    }

    @Test
    void whileTheMailServerIsAwayMailWaitsAndEachGoesOutOnceWhenItIsBack(@TempDir Path home) {
        portal.close();
        int port = server.getSmtp().getPort();
        server.stop();
        portal = portal(home, port);
        for (int mail = 0; mail < 3; mail++) {
            write("away/" + mail, "Away " + mail);
        }
        await().pollDelay(Duration.ofSeconds(1)).until(() -> unsent() == 3);
        portal.close();

        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            portal = portal(home, port);
            await().atMost(Duration.ofSeconds(45)).until(() -> unsent() == 0);
            assertThat(Arrays.stream(back.getReceivedMessages()).map(MailsTests::subject))
                    .containsExactlyInAnyOrder("Away 0", "Away 1", "Away 2");
        } finally {
            back.stop();
        }
    }

    private void write(String key, String subject) {
        portal.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> portal.getBean(Mails.class).write(key, "oi@example.org", subject, "Kính gửi Bà Ổi"));
    }

    private int unsent() {
        return portal.getBean(DSLContext.class).fetchCount(MAIL, MAIL.SENT_AT.isNull());
    }

    private java.util.List<String> subjects() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailsTests::subject)
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConfigurableApplicationContext portal(Path home, int port) {
        String before = System.getProperty("portal.home");
        System.setProperty("portal.home", home.toString());
        try {
            return new SpringApplicationBuilder(Portal.class, Backend.TestTime.class)
                    .profiles("commands")
                    .run(
                            "--spring.main.allow-bean-definition-overriding=true",
                            "--db-scheduler.polling-interval=200ms",
                            "--spring.mail.host=127.0.0.1",
                            "--spring.mail.port=" + port,
                            "--logging.level.root=error");
        } finally {
            if (before == null) {
                System.clearProperty("portal.home");
            } else {
                System.setProperty("portal.home", before);
            }
        }
    }
}

package portal.platform;

import static portal.db.Tables.MAIL;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import portal.db.tables.records.MailRecord;

/// The outbox. What is written here in a transaction is mailed once that transaction has committed, and once only.
@Component
public class Mails {

    static final TaskDescriptor<Void> SEND = TaskDescriptor.of("mail");

    private static final int LONGEST_FAILURE = 400;

    private final DSLContext db;
    private final Clock clock;
    private final ObjectProvider<SchedulerClient> jobs;

    Mails(DSLContext db, Clock clock, ObjectProvider<SchedulerClient> jobs) {
        this.db = db;
        this.clock = clock;
        this.jobs = jobs;
    }

    /// Joins the caller's transaction.
    ///
    /// @param commandKey the same key never mails twice
    /// @return whether the mail is new
    public boolean write(String commandKey, String recipient, String subject, String words) {
        UUID id = Ids.next();
        int written = db.insertInto(MAIL)
                .set(MAIL.ID, id)
                .set(MAIL.COMMAND_KEY, commandKey)
                .set(MAIL.RECIPIENT, recipient)
                .set(MAIL.SUBJECT, subject)
                .set(MAIL.WORDS, words)
                .set(MAIL.WRITTEN_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        if (written == 1) {
            jobs.getObject().scheduleIfNotExists(SEND.instance(id.toString()).scheduledTo(clock.instant()));
        }
        return written == 1;
    }

    @Configuration
    static class Sending {

        @Bean
        OneTimeTask<Void> sendMail(
                DSLContext db, Clock clock, ObjectProvider<JavaMailSender> sender, Settings settings) {
            return Tasks.oneTime(SEND)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(30), 2.0))
                    .execute((instance, context) -> sender.ifAvailable(
                            server -> send(db, clock, server, settings, UUID.fromString(instance.getId()))));
        }

        /// Mail that waited for a mail server to be named is sent now that there is one.
        @EventListener(ApplicationReadyEvent.class)
        void resume(ApplicationReadyEvent ready) {
            ApplicationContext context = ready.getApplicationContext();
            if (context.getBeanProvider(JavaMailSender.class).getIfAvailable() != null) {
                Clock clock = context.getBean(Clock.class);
                SchedulerClient jobs = context.getBean(SchedulerClient.class);
                context.getBean(DSLContext.class)
                        .select(MAIL.ID)
                        .from(MAIL)
                        .where(MAIL.SENT_AT.isNull())
                        .orderBy(MAIL.SEQ)
                        .fetch(MAIL.ID)
                        .forEach(id -> jobs.scheduleIfNotExists(
                                SEND.instance(id.toString()).scheduledTo(clock.instant())));
            }
        }

        /// The message id is the row's, so that a mail server that saw it before a crash knows it again.
        private static void send(DSLContext db, Clock clock, JavaMailSender sender, Settings settings, UUID id) {
            var row = db.selectFrom(MAIL)
                    .where(MAIL.ID.eq(id), MAIL.SENT_AT.isNull())
                    .fetchOne();
            if (row == null) {
                return;
            }
            try {
                mail(sender, settings, id, row);
            } catch (MessagingException | MailException e) {
                String said = String.valueOf(e.getMessage());
                db.update(MAIL)
                        .set(MAIL.FAILURES, MAIL.FAILURES.plus(1))
                        .set(MAIL.LAST_FAILURE, said.substring(0, Math.min(said.length(), LONGEST_FAILURE)))
                        .where(MAIL.ID.eq(id))
                        .execute();
                throw new IllegalStateException(e);
            }
            db.update(MAIL)
                    .set(MAIL.SENT_AT, clock.instant())
                    .where(MAIL.ID.eq(id))
                    .execute();
        }

        private static void mail(JavaMailSender sender, Settings settings, UUID id, MailRecord row)
                throws MessagingException {
            var message = sender.createMimeMessage();
            var mail = new MimeMessageHelper(message, "UTF-8");
            mail.setFrom(settings.mailFrom());
            mail.setTo(row.getRecipient());
            mail.setSubject(row.getSubject().replaceAll("[\\r\\n]+", " "));
            mail.setText(row.getWords());
            message.saveChanges();
            message.setHeader("Message-ID", "<" + id + "@portal>");
            sender.send(message);
        }
    }
}

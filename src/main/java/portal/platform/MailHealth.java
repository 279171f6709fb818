package portal.platform;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static portal.db.Tables.MAIL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// The outbox: what waits, since when, and what the mail server said last.
@Component
class MailHealth implements HealthPart {

    private static final Duration LONG = Duration.ofMinutes(15);

    private final DSLContext db;
    private final Clock clock;
    private final ObjectProvider<JavaMailSender> sender;

    MailHealth(DSLContext db, Clock clock, ObjectProvider<JavaMailSender> sender) {
        this.db = db;
        this.clock = clock;
        this.sender = sender;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "health.mail";
    }

    @Override
    public List<HealthLine> lines() {
        boolean server = sender.getIfAvailable() != null;
        List<HealthLine> lines = new ArrayList<>();
        lines.add(
                server
                        ? HealthLine.fine("health.mail.server", "health.mail.named")
                        : HealthLine.look("health.mail.server", "health.mail.none", "health.mail.name-one"));
        var waiting = db.select(count(), min(MAIL.WRITTEN_AT))
                .from(MAIL)
                .where(MAIL.SENT_AT.isNull())
                .fetchSingle();
        Instant oldest = waiting.value2();
        boolean late =
                server && oldest != null && oldest.isBefore(clock.instant().minus(LONG));
        Object[] figures = {waiting.value1(), oldest == null ? "" : oldest};
        lines.add(
                late
                        ? HealthLine.broken("health.mail.unsent", "health.mail.waiting", "health.mail.late", figures)
                        : HealthLine.fine("health.mail.unsent", "health.mail.waiting", figures));
        db.select(MAIL.LAST_FAILURE, MAIL.FAILURES)
                .from(MAIL)
                .where(MAIL.SENT_AT.isNull(), MAIL.LAST_FAILURE.isNotNull())
                .orderBy(MAIL.FAILURES.desc(), MAIL.SEQ)
                .limit(1)
                .fetchOptional()
                .ifPresent(row -> lines.add(HealthLine.broken(
                        "health.mail.error", "health.mail.failed", "health.mail.check", row.value1(), row.value2())));
        return lines;
    }
}

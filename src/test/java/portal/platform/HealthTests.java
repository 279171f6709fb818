package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.db.Tables.BACKUP;
import static portal.db.Tables.MAIL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.platform.HealthLine.Mark;

@ParameterizedClass
@EnumSource(Backend.class)
class HealthTests {

    private final Backend backend;
    private final DSLContext db;

    HealthTests(Backend backend) {
        this.backend = backend;
        db = backend.the(DSLContext.class);
    }

    @Test
    void theDatabaseSaysWhatItIs() {
        assertThat(line(StoreHealth.class, "health.store.database").arguments().getFirst())
                .asString()
                .contains(backend == Backend.H2 ? "H2 2." : "PostgreSQL ");
    }

    @Test
    void aBackupIsAskedForWhereNoneOrAnOldOneIsKnown() {
        if (backend != Backend.H2) {
            assertThat(line(StoreHealth.class, "health.store.backup").said()).isEqualTo("health.store.own-backup");
            return;
        }
        backUp(Instant.now().minus(Duration.ofDays(9)));
        assertThat(line(StoreHealth.class, "health.store.backup").mark()).isEqualTo(Mark.LOOK);
        backUp(Instant.now());
        assertThat(line(StoreHealth.class, "health.store.backup").mark()).isEqualTo(Mark.FINE);
    }

    @Test
    void mailThatFailsIsShownWithWhatTheServerSaid() {
        db.insertInto(MAIL)
                .set(MAIL.ID, Ids.next())
                .set(MAIL.COMMAND_KEY, Ids.next().toString())
                .set(MAIL.RECIPIENT, "oi@example.org")
                .set(MAIL.SUBJECT, "Ý kiến")
                .set(MAIL.WORDS, "Kính gửi")
                .set(MAIL.WRITTEN_AT, Instant.now())
                .set(MAIL.FAILURES, 9_000)
                .set(MAIL.LAST_FAILURE, "554 relay denied")
                .execute();
        HealthLine error = line(MailHealth.class, "health.mail.error");
        assertThat(error.mark()).isEqualTo(Mark.BROKEN);
        assertThat(error.arguments()).containsExactly("554 relay denied", 9_000);
        assertThat(error.advice()).isEqualTo("health.mail.check");
    }

    @Test
    void everyLineHasItsSentencesInBothLanguages() {
        Messages messages = backend.the(Messages.class);
        for (HealthPart part : List.of(backend.the(StoreHealth.class), backend.the(MailHealth.class))) {
            for (HealthLine line : part.lines()) {
                Object[] words = line.arguments().stream()
                        .map(each -> each instanceof Instant ? "hôm nay" : each)
                        .toArray();
                for (Locale language : Messages.LANGUAGES) {
                    assertThat(messages.getTranslation(line.said(), language, words))
                            .isNotEqualTo(line.said())
                            .doesNotContain("!", "{");
                }
            }
        }
    }

    private HealthLine line(Class<? extends HealthPart> part, String label) {
        return backend.the(part).lines().stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void backUp(Instant at) {
        db.insertInto(BACKUP)
                .set(BACKUP.ID, Ids.next())
                .set(BACKUP.TAKEN_AT, at)
                .set(BACKUP.FILE, "/backup/portal.zip")
                .set(BACKUP.BYTES, 12_000_000L)
                .set(BACKUP.UPLOADS, 7L)
                .execute();
    }
}

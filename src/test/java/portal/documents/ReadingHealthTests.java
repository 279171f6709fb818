package portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.FOCAL;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.READING_TASKS;

import java.time.Duration;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.documents.extraction.ExtractionStatus;
import portal.platform.HealthLine;
import portal.platform.HealthLine.Mark;

@ParameterizedClass
@EnumSource(Backend.class)
class ReadingHealthTests {

    private final Backend backend;
    private final DSLContext db;
    private final Scene scene;
    private final DocumentId document;

    ReadingHealthTests(Backend backend) {
        this.backend = backend;
        db = backend.the(DSLContext.class);
        scene = new Scenes(backend).open();
        document = scene.scenes().read(scene.the(FOCAL), "Góp ý về Điều 1.", "gop-y.txt");
    }

    @Test
    void theWorkerSaysHowManyFilesItReadAndHowOftenItDied() {
        HealthLine worker = line("health.reading.worker");
        assertThat(worker.said()).isEqualTo("health.reading.up");
        assertThat((Long) worker.arguments().getFirst()).isPositive();
    }

    @Test
    void aFileThatTheWorkerFailedAtIsCountedAndReadAgainOnAskingFor() {
        db.update(DOCUMENT_TEXT)
                .set(DOCUMENT_TEXT.STATUS, ExtractionStatus.CRASHED.name())
                .setNull(DOCUMENT_TEXT.WORDS)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()))
                .execute();
        HealthLine unread = line("health.reading.unread");
        assertThat(unread.mark()).isEqualTo(Mark.LOOK);

        Objects.requireNonNull(unread.act()).done().run();
        await().atMost(Duration.ofMinutes(1)).until(() -> Objects.equals(status(), ExtractionStatus.EXTRACTED.name()));
        assertThat(line("health.reading.unread").mark()).isEqualTo(Mark.FINE);
    }

    @Test
    void scansWithoutWordsAreReadAgainOnAskingFor() {
        db.update(DOCUMENT_TEXT)
                .set(DOCUMENT_TEXT.OCR, Found.NOTHING)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()))
                .execute();
        backend.the(Reread.class).readScans();
        assertThat(db.fetchCount(DOCUMENT_TEXT, Reread.WORDLESS)).isZero();
    }

    private @Nullable String status() {
        return db.select(DOCUMENT_TEXT.STATUS)
                .from(DOCUMENT_TEXT)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()))
                .fetchSingle(DOCUMENT_TEXT.STATUS);
    }

    @Test
    void aFileThatNobodyNeedsForNowIsNeitherReadNorCounted() {
        TransactionTemplate transaction = backend.the(TransactionTemplate.class);
        Pausing pausing = backend.the(Pausing.class);
        Object waited = line("health.reading.queue").arguments().getFirst();
        transaction.executeWithoutResult(status -> pausing.pause(document));
        db.update(DOCUMENT_TEXT)
                .setNull(DOCUMENT_TEXT.STATUS)
                .set(DOCUMENT_TEXT.OCR, Found.NOTHING)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()))
                .execute();
        backend.the(ReadingQueue.class).add(document.value());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> db.fetchCount(
                                READING_TASKS,
                                READING_TASKS.TASK_INSTANCE.eq(document.value().toString()))
                        == 0);
        assertThat(status()).isNull();
        assertThat(line("health.reading.queue").arguments().getFirst()).isEqualTo(waited);
        assertThat(db.fetchCount(DOCUMENT_TEXT, Reread.WORDLESS, DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value())))
                .isZero();

        transaction.executeWithoutResult(status -> pausing.resume(document));
        await().atMost(Duration.ofMinutes(1)).until(() -> Objects.equals(status(), ExtractionStatus.EXTRACTED.name()));
    }

    private HealthLine line(String label) {
        return backend.the(ReadingHealth.class).lines().stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}

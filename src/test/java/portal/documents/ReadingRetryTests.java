package portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.FOCAL;
import static portal.db.Tables.DOCUMENT_TEXT;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.ExtractionLimits;
import portal.documents.extraction.ExtractionStatus;
import portal.documents.extraction.Problem;
import portal.papers.Papers;
import portal.platform.Courtesy;

/// A machine on which no worker starts: the queue's tries, by a clock that the test turns.
@ParameterizedClass
@EnumSource(Backend.class)
class ReadingRetryTests {

    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final ReadingSettings SETTINGS = new ReadingSettings(RETRY, Duration.ofMinutes(15), 3);

    private final Backend backend;
    private final DSLContext db;
    private final Scenes.Scene scene;
    private final DocumentId document;
    private final SettableClock clock = new SettableClock();
    private final JdbcDataSource jobs = new JdbcDataSource();

    ReadingRetryTests(Backend backend) {
        this.backend = backend;
        db = backend.the(DSLContext.class);
        scene = new Scenes(backend).open();
        document = scene.scenes().read(scene.the(FOCAL), "Góp ý về Điều 1.", "gop-y.txt");
        db.update(DOCUMENT_TEXT)
                .setNull(DOCUMENT_TEXT.STATUS)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()))
                .execute();
        jobs.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        DSL.using(jobs, org.jooq.SQLDialect.H2).execute("""
                create table scheduled_tasks (task_name varchar(100), task_instance varchar(100), task_data bytea,
                execution_time timestamp(6) with time zone, picked boolean, picked_by varchar(200),
                last_success timestamp(6) with time zone, last_failure timestamp(6) with time zone,
                consecutive_failures int, last_heartbeat timestamp(6) with time zone, version bigint,
                priority smallint, primary key (task_name, task_instance))""");
    }

    @Test
    void aFileWaitsWhereNoWorkerStartsAndIsReadOnceOneDoes() {
        try (Extraction none = unstartable()) {
            ManualScheduler queue = queue(none);
            queue.schedule(
                    ReadingQueue.READ.instance(document.value().toString()).scheduledTo(clock.now()));
            queue.runAnyDueExecutions();
            assertThat(status()).isNull();
            assertThat(problem()).isEqualTo(Problem.WORKER_NOT_STARTED);
            assertThat(waiting()).isOne();
        }
        ManualScheduler mended = queue(backend.the(Extraction.class));
        mended.runAnyDueExecutions();
        assertThat(status()).as("before its time").isNull();
        clock.tick(RETRY.plusSeconds(1));
        mended.runAnyDueExecutions();
        assertThat(status()).isEqualTo(ExtractionStatus.EXTRACTED.name());
        assertThat(problem()).isNull();
        assertThat(waiting()).isZero();
    }

    @Test
    void afterSoManyTriesItIsReportedAndReadAgainOnAskingFor() {
        try (Extraction none = unstartable()) {
            ManualScheduler queue = queue(none);
            queue.schedule(
                    ReadingQueue.READ.instance(document.value().toString()).scheduledTo(clock.now()));
            for (int i = 0; i <= SETTINGS.tries(); i++) {
                assertThat(status()).isNull();
                queue.runAnyDueExecutions();
                clock.tick(SETTINGS.wait(i + 1).plusSeconds(1));
            }
        }
        assertThat(status()).isEqualTo(ExtractionStatus.CRASHED.name());
        assertThat(problem()).isEqualTo(Problem.WORKER_NOT_STARTED);
        assertThat(waiting()).isZero();

        backend.the(Reread.class).readAgain(scene.outsider(), document);
        assertThat(status()).as("who may not have the file").isEqualTo(ExtractionStatus.CRASHED.name());
        backend.the(Papers.class).receive(scene.the(FOCAL), scene.round(), document, null, false);
        backend.the(Reread.class).readAgain(scene.the(FOCAL), document);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(status()).isEqualTo(ExtractionStatus.EXTRACTED.name()));
    }

    @Test
    void eachWaitIsTwiceAsLongUpToTheLongest() {
        assertThat(SETTINGS.wait(1)).isEqualTo(RETRY);
        assertThat(SETTINGS.wait(3)).isEqualTo(RETRY.multipliedBy(4));
        assertThat(SETTINGS.wait(1_000)).isEqualTo(SETTINGS.longest());
    }

    private ManualScheduler queue(Extraction extraction) {
        var reader = new Reading()
                .readDocument(
                        db,
                        backend.the(Documents.Door.class),
                        extraction,
                        backend.the(Found.class),
                        backend.the(Courtesy.class),
                        SETTINGS);
        return TestHelper.createManualScheduler(jobs, reader.read())
                .clock(clock)
                .build();
    }

    /// No virtual machine starts with so large a heap.
    private static Extraction unstartable() {
        var usual = ExtractionLimits.standard();
        return new Extraction(new ExtractionLimits(
                usual.bytes(), usual.wall(), -1, usual.unpacked(), usual.entries(), 3, 1_000, usual.pixels()));
    }

    private int waiting() {
        return DSL.using(jobs, org.jooq.SQLDialect.H2).fetchCount(DSL.table("scheduled_tasks"));
    }

    private @Nullable String status() {
        return db.select(DOCUMENT_TEXT.STATUS)
                .from(DOCUMENT_TEXT)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()))
                .fetchSingle(DOCUMENT_TEXT.STATUS);
    }

    private @Nullable String problem() {
        return db.select(DOCUMENT_TEXT.PROBLEM)
                .from(DOCUMENT_TEXT)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document.value()))
                .fetchSingle(DOCUMENT_TEXT.PROBLEM);
    }
}

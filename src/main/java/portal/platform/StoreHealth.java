package portal.platform;

import static portal.db.Tables.BACKUP;
import static portal.db.Tables.LINKING_TASKS;
import static portal.db.Tables.READING_TASKS;
import static portal.db.Tables.SCHEDULED_TASKS;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// The database, the disk it lies on, the jobs that keep failing, and the last backup.
@Component
class StoreHealth implements HealthPart {

    private static final Duration OLD = Duration.ofDays(2);

    private final DSLContext db;
    private final Clock clock;
    private final Home home;
    private final Settings settings;

    StoreHealth(DSLContext db, Clock clock, Home home, Settings settings) {
        this.db = db;
        this.clock = clock;
        this.home = home;
        this.settings = settings;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "health.store";
    }

    @Override
    public List<HealthLine> lines() {
        boolean embedded = settings.databaseUrl() == null;
        List<HealthLine> lines = new ArrayList<>();
        String kind = db.connectionResult(connection -> connection.getMetaData().getDatabaseProductName() + " "
                + connection.getMetaData().getDatabaseProductVersion());
        lines.add(HealthLine.fine(
                "health.store.database", embedded ? "health.store.embedded" : "health.store.server", kind));
        if (embedded) {
            lines.add(Disk.line("health.store.disk", home.database()));
        }
        lines.add(jobs());
        lines.add(embedded ? backup() : HealthLine.fine("health.store.backup", "health.store.own-backup"));
        return lines;
    }

    private HealthLine jobs() {
        List<String> failing = db.selectDistinct(SCHEDULED_TASKS.TASK_NAME)
                .from(SCHEDULED_TASKS)
                .where(SCHEDULED_TASKS.CONSECUTIVE_FAILURES.gt(2))
                .union(DSL.select(READING_TASKS.TASK_NAME)
                        .from(READING_TASKS)
                        .where(READING_TASKS.CONSECUTIVE_FAILURES.gt(2)))
                .union(DSL.select(LINKING_TASKS.TASK_NAME)
                        .from(LINKING_TASKS)
                        .where(LINKING_TASKS.CONSECUTIVE_FAILURES.gt(2)))
                .fetch(SCHEDULED_TASKS.TASK_NAME);
        int all = db.fetchCount(SCHEDULED_TASKS, DSL.noCondition())
                + db.fetchCount(READING_TASKS, DSL.noCondition())
                + db.fetchCount(LINKING_TASKS, DSL.noCondition());
        return failing.isEmpty()
                ? HealthLine.fine("health.store.jobs", "health.store.jobs.fine", all)
                : HealthLine.broken(
                        "health.store.jobs",
                        "health.store.jobs.failing",
                        "health.store.jobs.look",
                        String.join(", ", failing));
    }

    private HealthLine backup() {
        var last = db.select(BACKUP.TAKEN_AT, BACKUP.FILE, BACKUP.BYTES)
                .from(BACKUP)
                .orderBy(BACKUP.SEQ.desc())
                .limit(1)
                .fetchOne();
        if (last == null) {
            return HealthLine.look("health.store.backup", "health.store.no-backup", "health.store.back-up");
        }
        Object[] figures = {last.value1(), last.value2(), Disk.size(last.value3())};
        return last.value1().isBefore(clock.instant().minus(OLD))
                ? HealthLine.look("health.store.backup", "health.store.backed-up", "health.store.back-up", figures)
                : HealthLine.fine("health.store.backup", "health.store.backed-up", figures);
    }
}

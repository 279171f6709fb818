package portal.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/// A queue of long jobs. It has a table and threads of its own, so that no mail and no seal waits behind a hundred of
/// them. A job is a row that outlives a crash and is done once.
public class JobQueue implements AutoCloseable {

    private final Scheduler scheduler;
    private final Clock clock;
    private final boolean working;

    /// What every queue stands on.
    @Component
    public record Ground(DataSource source, ObjectProvider<DbSchedulerProperties> settings, Clock clock) {}

    /// @param table of the form of `scheduled_tasks`
    /// @param threads how many jobs are done at the same time
    /// @param recurring done by the same threads from time to time
    protected JobQueue(
            Ground ground, String table, int threads, OneTimeTask<Void> task, List<RecurringTask<Void>> recurring) {
        clock = ground.clock();
        var set = ground.settings().getIfAvailable(DbSchedulerProperties::new);
        working = ground.settings().getIfAvailable() != null;
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(ground.source()), List.of(task))
                .startTasks(recurring)
                .tableName(table)
                .threads(threads)
                .pollingInterval(set.getPollingInterval())
                .heartbeatInterval(set.getHeartbeatInterval())
                .shutdownMaxWait(set.getShutdownMaxWait())
                .enableImmediateExecution()
                .build();
    }

    /// Adds a job; joins the caller's transaction. What waits already is not added again.
    protected void add(TaskDescriptor<Void> task, UUID id) {
        scheduler.scheduleIfNotExists(task.instance(id.toString()).scheduledTo(clock.instant()));
    }

    /// Before the runners: what sets up a sample waits for its files to be read.
    @EventListener(ApplicationStartedEvent.class)
    void start() {
        if (working) {
            scheduler.start();
        }
    }

    /// A job that takes longer than the portal waits is begun anew when it runs again.
    @Override
    public void close() {
        scheduler.stop();
    }
}

package portal.documents;

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
import portal.documents.extraction.Extraction;

/// The queue of files to read. It has a table and threads of its own, so that no mail, no link and no seal waits behind
/// a hundred files: one thread for each worker, and one for scans.
@Component
class ReadingQueue implements AutoCloseable {
    static final TaskDescriptor<Void> READ = TaskDescriptor.of("read");

    private static final String TABLE = "reading_tasks";

    private final Scheduler scheduler;
    private final Clock clock;
    private final boolean working;

    /// What is done with files, out of the sight of the scheduler of all other jobs.
    ///
    /// @param read for each file that is added
    record Reader(OneTimeTask<Void> read) {}

    /// @param recognise from time to time, for scans that wait
    record Recogniser(RecurringTask<Void> recognise) {}

    ReadingQueue(
            DataSource source,
            ObjectProvider<DbSchedulerProperties> settings,
            Reader reader,
            Recogniser recogniser,
            Clock clock) {
        this.clock = clock;
        var set = settings.getIfAvailable(DbSchedulerProperties::new);
        working = settings.getIfAvailable() != null;
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(source), List.of(reader.read()))
                .startTasks(recogniser.recognise())
                .tableName(TABLE)
                .threads(Extraction.fitting() + 1)
                .pollingInterval(set.getPollingInterval())
                .heartbeatInterval(set.getHeartbeatInterval())
                .enableImmediateExecution()
                .build();
    }

    /// Has a file read; joins the caller's transaction. A file that waits already is not added again.
    void add(UUID document) {
        scheduler.scheduleIfNotExists(READ.instance(document.toString()).scheduledTo(clock.instant()));
    }

    /// Before the runners: what sets up a sample waits for its files to be read.
    @EventListener(ApplicationStartedEvent.class)
    void start() {
        if (working) {
            scheduler.start();
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}

package portal.documents;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.documents.extraction.Extraction;
import portal.platform.JobQueue;

/// The queue of files to read: one thread for each worker, one for scans, and one for the virus scanner.
@Component
class ReadingQueue extends JobQueue {

    static final TaskDescriptor<Void> READ = TaskDescriptor.of("read");

    /// What is done with files, out of the sight of the scheduler of all other jobs.
    ///
    /// @param read for each file that is added
    record Reader(OneTimeTask<Void> read) {}

    /// @param recognise from time to time, for scans that wait
    record Recogniser(RecurringTask<Void> recognise) {}

    /// @param scan from time to time, for files that came before there was a virus scanner; none where there is none,
    /// so
    /// that it begins at once where one is named
    record Scanner(List<RecurringTask<Void>> scan) {}

    ReadingQueue(Ground ground, Reader reader, Recogniser recogniser, Scanner scanner) {
        super(
                ground,
                "reading_tasks",
                Extraction.fitting() + 2,
                reader.read(),
                Stream.concat(Stream.of(recogniser.recognise()), scanner.scan().stream())
                        .toList());
    }

    /// Has a file read.
    void add(UUID document) {
        add(READ, document);
    }
}

package portal.documents;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.util.UUID;
import portal.documents.extraction.Problem;

/// What becomes of a reading that failed: it is tried again, later and later, and what is in the way is written down.
/// A worker that does not start is waited for so many times; the file is reported as not read then.
final class TriedAgain implements FailureHandler<Void> {

    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(5);

    private final Found found;
    private final ReadingSettings settings;

    TriedAgain(Found found, ReadingSettings settings) {
        this.found = found;
        this.settings = settings;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        UUID document = UUID.fromString(complete.getExecution().getId());
        switch (complete.getCause().orElse(null)) {
            case NotBegun waits
            when failures > settings.tries() && waits.problem().equals(Problem.WORKER_NOT_STARTED) -> {
                found.unread(document, waits.problem());
                operations.remove();
            }
            case NotBegun waits -> {
                found.waits(document, waits.problem());
                operations.reschedule(complete, complete.getTimeDone().plus(settings.wait(failures)));
            }
            case null, default ->
                operations.reschedule(complete, complete.getTimeDone().plus(AFTER_A_FAULT));
        }
    }
}

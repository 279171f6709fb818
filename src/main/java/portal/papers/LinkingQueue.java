package portal.papers;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import portal.documents.extraction.Extraction;
import portal.platform.Courtesy;
import portal.platform.JobQueue;

/// The queue of papers to link, each once: as many at a time as files are read, so that pages are answered meanwhile.
@Component
class LinkingQueue extends JobQueue {

    static final TaskDescriptor<Void> LINK = TaskDescriptor.of("link");

    LinkingQueue(Ground ground, Proposing proposing, Courtesy courtesy) {
        super(
                ground,
                "linking_tasks",
                Extraction.fitting(),
                Tasks.oneTime(LINK)
                        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 3.0))
                        .execute((instance, context) -> courtesy.inTurn(
                                () -> proposing.propose(new PaperId(UUID.fromString(instance.getId()))))),
                List.of());
    }

    /// Has links proposed for a paper whose text is there.
    void add(UUID paper) {
        add(LINK, paper);
    }
}

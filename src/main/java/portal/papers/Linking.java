package portal.papers;

import static org.jooq.impl.DSL.selectOne;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.PAPER;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import portal.documents.DocumentRead;

/// The job that proposes links once a paper's text is there: once for each paper, taken up again after a restart.
@Configuration
class Linking {

    static final TaskDescriptor<Void> LINK = TaskDescriptor.of("link");

    @Bean
    OneTimeTask<Void> linkPaper(Proposing proposing) {
        return Tasks.oneTime(LINK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 3.0))
                .execute((instance, context) -> proposing.propose(new PaperId(UUID.fromString(instance.getId()))));
    }

    /// Joins the transaction that wrote down the text.
    @Component
    static class Listener {

        private final DSLContext db;
        private final Clock clock;
        private final ObjectProvider<SchedulerClient> jobs;

        Listener(DSLContext db, Clock clock, ObjectProvider<SchedulerClient> jobs) {
            this.db = db;
            this.clock = clock;
            this.jobs = jobs;
        }

        /// A text that comes late, from a scan or a file let go on, is linked unless someone has begun by hand.
        @EventListener
        void on(DocumentRead read) {
            db.update(PAPER)
                    .setNull(PAPER.LINKED_AT)
                    .where(PAPER.DOCUMENT_ID.eq(read.document().value()), PAPER.LINKED_AT.isNotNull())
                    .andNotExists(selectOne().from(EXCERPT).where(EXCERPT.PAPER_ID.eq(PAPER.ID)))
                    .execute();
            db.select(PAPER.ID)
                    .from(PAPER)
                    .join(DOCUMENT_TEXT)
                    .on(DOCUMENT_TEXT.DOCUMENT_ID.eq(PAPER.DOCUMENT_ID))
                    .where(PAPER.DOCUMENT_ID.eq(read.document().value()), PAPER.LINKED_AT.isNull())
                    .fetch(PAPER.ID)
                    .forEach(paper -> jobs.getObject()
                            .scheduleIfNotExists(LINK.instance(paper.toString()).scheduledTo(clock.instant())));
        }
    }
}

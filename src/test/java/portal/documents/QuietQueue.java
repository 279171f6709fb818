package portal.documents;

import static org.awaitility.Awaitility.await;
import static portal.db.Tables.READING_TASKS;

import java.time.Duration;
import org.jooq.DSLContext;
import portal.web.Site;

/// The queue of files to read, once nothing is in it.
final class QuietQueue {

    private QuietQueue() {}

    /// Returns when every file that came has been looked at.
    static void of(Site site) {
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        site.the(DSLContext.class).fetchCount(READING_TASKS, READING_TASKS.TASK_NAME.eq("read")) == 0);
    }
}

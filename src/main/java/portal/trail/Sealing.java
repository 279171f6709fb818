package portal.trail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Seals what was written, every two seconds, in one place of all nodes.
@Configuration
class Sealing {

    @Bean
    RecurringTask<Void> sealTrail(Chain chain) {
        return Tasks.recurring("seal", FixedDelay.ofSeconds(2)).execute((instance, context) -> chain.seal());
    }
}

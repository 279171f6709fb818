/// The shell, settings and limits, the clock, ids, jobs and the mail outbox. Knows no word of the domain.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"db"})
@NullMarked
package portal.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

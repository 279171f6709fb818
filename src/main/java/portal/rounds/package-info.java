/// Periods of asking: who is asked, until when, with which letter. Never counts what came.
@ApplicationModule(allowedDependencies = {"platform", "text", "db", "trail", "people", "consultations", "drafts"})
@NullMarked
package portal.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

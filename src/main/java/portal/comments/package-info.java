/// One piece of feedback, whatever its door: its editions, its passage, its place; and the reading room. Never judges
/// it.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "text",
            "db",
            "trail",
            "people",
            "consultations",
            "drafts",
            "drafts :: comparing",
            "drafts :: carrying",
            "rounds"
        })
@NullMarked
package portal.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

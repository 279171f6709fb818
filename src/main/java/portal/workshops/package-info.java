/// Meetings: their sessions and what was said in them. An intervention is a comment; the minutes are not.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "text",
            "db",
            "trail",
            "people",
            "consultations",
            "drafts",
            "rounds",
            "comments"
        })
@NullMarked
package portal.workshops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

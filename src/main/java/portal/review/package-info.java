/// The reviewing committee at work: the list of what needs a decision, and each member's stance. Never decides by
/// counting.
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
            "comments",
            "outcomes"
        })
@NullMarked
package portal.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

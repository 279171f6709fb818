/// The revision summary and the consolidated table with its exports. Reads everything, changes nothing.
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
            "outcomes",
            "review"
        })
@NullMarked
package portal.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

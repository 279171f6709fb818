/// The revision summary, the consolidated table with its layouts and exports, tables that come back, and tables
/// issued as final. What they change in comments and decisions goes through the rooms that own these.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "text",
            "db",
            "trail",
            "people",
            "documents",
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

/// From one version to the next: what changed between two, as a page and as a file, and the carry report a person
/// settles before the next version is published. Never decides what becomes of a comment.
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
            "drafts :: comparing",
            "drafts :: carrying",
            "rounds",
            "comments"
        })
@NullMarked
package portal.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

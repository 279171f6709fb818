/// What became of a comment and why: the ledger right above comments. Never changes a comment.
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
package portal.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The commands of `./portal`: a contract that other programs read. Each prints results on standard output, all else on
/// standard error, and ends with 0 (done), 1 (the thing asked for failed) or 2 (wrong usage).
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "text",
            "db",
            "trail",
            "people",
            "documents",
            "documents :: extraction",
            "consultations",
            "drafts",
            "drafts :: comparing",
            "drafts :: carrying",
            "rounds",
            "comments",
            "revision",
            "papers",
            "papers :: linking",
            "comments",
            "outcomes",
            "summary",
            "summary :: table",
            "summary :: returned"
        })
@NullMarked
package portal.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Drafts, their versions and provisions; cutting a text, correcting the cut, citations. Never knows what is said of a
/// provision.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "text",
            "db",
            "trail",
            "people",
            "documents",
            "documents :: extraction",
            "consultations"
        })
@NullMarked
package portal.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

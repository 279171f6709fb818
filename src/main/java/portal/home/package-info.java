/// The first page: what waits for the viewer, and where the newest consultation stands. Owns nothing.
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
            "workshops"
        })
@NullMarked
package portal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

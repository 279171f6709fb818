/// The sample consultation of `./portal demo`, put together by the same commands that people use. Never in production.
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
            "papers",
            "workshops",
            "review"
        })
@NullMarked
package portal.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

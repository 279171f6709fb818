/// Position papers, their excerpts with proposed links, and the desk where a person settles them. What is confirmed
/// becomes a comment; nothing becomes one by itself.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "text",
            "db",
            "trail",
            "people",
            "consultations",
            "documents",
            "documents :: extraction",
            "drafts",
            "rounds",
            "comments"
        })
@NullMarked
package portal.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

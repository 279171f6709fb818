/// Files as they were received, kept by hash, and the text that the extraction worker read from them. Never knows what
/// a file is for.
@ApplicationModule(allowedDependencies = {"platform", "text", "db", "trail", "people"})
@NullMarked
package portal.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

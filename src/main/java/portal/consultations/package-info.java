/// The case: its name, who takes part in which role, the permission matrix and the frame around its pages. Never reads
/// a draft or a comment.
@ApplicationModule(allowedDependencies = {"platform", "text", "db", "trail", "people"})
@NullMarked
package portal.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

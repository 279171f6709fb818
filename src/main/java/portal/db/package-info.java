/// The tables, generated from `db/migration`. Nothing is written here by hand.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package portal.db;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

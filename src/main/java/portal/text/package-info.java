/// Words and nothing else: cleaning, normalising, folding for search, keys for sorting. Pure functions without state,
/// without Spring and without a database; every offset that is stored anywhere counts in a text normalised here.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package portal.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

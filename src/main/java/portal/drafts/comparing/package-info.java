/// What became of every provision from one version to the next. Pure functions over cut texts: no database, no person.
/// Never says what a change means.
@NamedInterface("comparing")
@NullMarked
package portal.drafts.comparing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

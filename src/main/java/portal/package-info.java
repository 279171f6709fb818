/// The consultation portal: one deployable, a room for every word its users say.
@NullMarked
package portal;

import org.jspecify.annotations.NullMarked;

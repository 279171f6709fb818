/// Tables that come back from offices, or come from elsewhere: read as a grid, their columns understood, their answers
/// parsed. Pure: no database, no Spring.
@NamedInterface("returned")
@NullMarked
package portal.summary.returned;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

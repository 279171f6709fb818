/// The consolidated table as data and as files: lines, the layout they are printed in, and one writer a format. Pure:
/// no database, no Spring; lines come as a stream and leave as they come.
@NamedInterface("table")
@NullMarked
package portal.summary.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

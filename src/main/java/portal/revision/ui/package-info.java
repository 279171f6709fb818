/// The compare page and the carry report.
@NullMarked
package portal.revision.ui;

import org.jspecify.annotations.NullMarked;

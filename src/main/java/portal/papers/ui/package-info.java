/// The list of papers and the desk where they are settled.
@NullMarked
package portal.papers.ui;

import org.jspecify.annotations.NullMarked;

/// The pages of the revision summary and of the consolidated table.
@NullMarked
package portal.summary.ui;

import org.jspecify.annotations.NullMarked;

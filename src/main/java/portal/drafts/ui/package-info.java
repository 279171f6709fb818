/// Pages of drafts: their versions, and checking how a text was cut.
@NullMarked
package portal.drafts.ui;

import org.jspecify.annotations.NullMarked;

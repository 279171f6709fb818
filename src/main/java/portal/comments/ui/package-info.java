/// The reading room: the text, what is said of it, and where one says it.
@NullMarked
package portal.comments.ui;

import org.jspecify.annotations.NullMarked;

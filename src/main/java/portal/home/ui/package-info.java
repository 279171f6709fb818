/// The home page.
@NullMarked
package portal.home.ui;

import org.jspecify.annotations.NullMarked;

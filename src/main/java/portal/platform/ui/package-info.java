/// The frame of every page and the small parts that all pages are made of.
@NullMarked
package portal.platform.ui;

import org.jspecify.annotations.NullMarked;

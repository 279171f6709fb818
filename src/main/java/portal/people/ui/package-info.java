/// Signing in, personal links, and the administrator's pages for people and bodies.
@NullMarked
package portal.people.ui;

import org.jspecify.annotations.NullMarked;

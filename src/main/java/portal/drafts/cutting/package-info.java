/// How a text becomes provisions. Lines are read once, top to bottom, by a reader with memory: a label counts when its
/// number is the one expected next, not because it looks like a label. Pure functions; linear time.
@NullMarked
package portal.drafts.cutting;

import org.jspecify.annotations.NullMarked;

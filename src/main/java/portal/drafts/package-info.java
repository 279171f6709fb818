/// A draft, its versions and renderings, and the provisions they consist of: cutting, comparing, citing,
/// carrying, policy groups. It never knows who comments on a provision, nor what was decided about it.
@NullMarked
package portal.drafts;

import org.jspecify.annotations.NullMarked;

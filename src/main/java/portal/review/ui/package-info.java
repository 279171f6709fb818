/// The review list and the decision beside it.
@NullMarked
package portal.review.ui;

import org.jspecify.annotations.NullMarked;

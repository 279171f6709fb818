/// Where a passage of one version stands in the next: on the same words, on what they became, or at what held
/// them; never on the words of another. Pure functions over a comparison.
@NamedInterface("carrying")
@NullMarked
package portal.drafts.carrying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

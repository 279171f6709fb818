/// How the words of a position paper become excerpts, each linked to the provisions it speaks of. Pure functions over
/// text; people confirm, correct or drop what comes out.
@NamedInterface("linking")
@NullMarked
package portal.papers.linking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package portal.papers.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Knows rows of column heads: by what they say, or because somebody said what they mean.
@FunctionalInterface
public interface Heads {

    /// Null where the cells are no row of heads.
    @Nullable
    Columns of(List<String> cells);
}

package portal.platform;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reading columns into types of our own.
public final class Columns {

    private Columns() {}

    /// A conversion that leaves null as it is: for nullable columns, since `convertFrom` also hands over null.
    public static <A, B> Function<A, @Nullable B> orNull(Function<A, B> type) {
        return value -> value == null ? null : type.apply(value);
    }
}

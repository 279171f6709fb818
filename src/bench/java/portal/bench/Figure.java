package portal.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// One line of what `./portal bench` prints.
///
/// @param scenario the case's name
/// @param n how much was done
/// @param against the peer with its version; null without one
/// @param ratio value by the peer's value, the median of the pairs
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figure(
        String bench,
        @JsonProperty("case") String scenario,
        long n,
        double value,
        String unit,
        @Nullable String against,
        @Nullable Double ratio) {}

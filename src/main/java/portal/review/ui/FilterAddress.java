package portal.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.comments.Door;
import portal.comments.Kind;
import portal.drafts.PolicyGroupId;
import portal.people.BodyId;
import portal.review.ReviewFilter;
import portal.review.ReviewState;

/// A filter in the address of the page, so that it can be kept and sent: `?at=art_12&in=undecided`.
final class FilterAddress {

    private FilterAddress() {}

    static ReviewFilter read(QueryParameters parameters) {
        return new ReviewFilter(
                of(parameters, "at", Function.identity()),
                of(parameters, "policy", PolicyGroupId::of),
                of(parameters, "from", id -> new BodyId(java.util.UUID.fromString(id))),
                of(parameters, "kind", Kind::of),
                of(parameters, "by", Door::of),
                of(parameters, "in", ReviewState::of),
                of(parameters, "words", Function.identity()));
    }

    static QueryParameters write(ReviewFilter filter) {
        Map<String, List<String>> parameters = new HashMap<>();
        put(parameters, "at", filter.place());
        put(
                parameters,
                "policy",
                filter.policy() == null ? null : filter.policy().value().toString());
        put(
                parameters,
                "from",
                filter.body() == null ? null : filter.body().value().toString());
        put(parameters, "kind", filter.kind() == null ? null : filter.kind().word());
        put(parameters, "by", filter.door() == null ? null : filter.door().word());
        put(parameters, "in", filter.state() == null ? null : filter.state().word());
        put(parameters, "words", filter.words());
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, List.of(value));
        }
    }

    /// What an address says that nobody understands leaves that side open.
    private static <T> @Nullable T of(QueryParameters parameters, String name, Function<String, T> type) {
        try {
            return parameters.getSingleParameter(name).map(type).orElse(null);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}

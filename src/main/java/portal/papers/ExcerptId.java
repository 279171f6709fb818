package portal.papers;

import java.util.UUID;
import portal.platform.Ids;

/// Names an excerpt of a paper for ever.
public record ExcerptId(UUID value) {

    public static ExcerptId next() {
        return new ExcerptId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static ExcerptId of(String text) {
        return new ExcerptId(UUID.fromString(text));
    }
}

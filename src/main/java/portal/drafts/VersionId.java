package portal.drafts;

import java.util.UUID;
import portal.platform.Ids;

/// Names a version of a draft for ever.
public record VersionId(UUID value) {

    public static VersionId next() {
        return new VersionId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static VersionId of(String text) {
        return new VersionId(UUID.fromString(text));
    }
}

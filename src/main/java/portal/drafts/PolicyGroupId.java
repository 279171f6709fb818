package portal.drafts;

import java.util.UUID;
import portal.platform.Ids;

/// Names a policy group for ever.
public record PolicyGroupId(UUID value) {

    public static PolicyGroupId next() {
        return new PolicyGroupId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static PolicyGroupId of(String text) {
        return new PolicyGroupId(UUID.fromString(text));
    }
}

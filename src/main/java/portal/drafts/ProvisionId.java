package portal.drafts;

import java.util.UUID;
import portal.platform.Ids;

/// Names a provision of one version for ever.
public record ProvisionId(UUID value) {

    public static ProvisionId next() {
        return new ProvisionId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static ProvisionId of(String text) {
        return new ProvisionId(UUID.fromString(text));
    }
}

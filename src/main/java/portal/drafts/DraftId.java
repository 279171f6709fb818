package portal.drafts;

import java.util.UUID;
import portal.platform.Ids;

/// Names a draft for ever.
public record DraftId(UUID value) {

    public static DraftId next() {
        return new DraftId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static DraftId of(String text) {
        return new DraftId(UUID.fromString(text));
    }
}

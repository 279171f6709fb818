package portal.documents;

import java.util.UUID;
import portal.platform.Ids;

/// Names a received file for ever.
public record DocumentId(UUID value) {

    public static DocumentId next() {
        return new DocumentId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }
}

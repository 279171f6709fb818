package portal.workshops;

import java.util.UUID;
import portal.platform.Ids;

/// Names a session of a workshop for ever.
public record SessionId(UUID value) {

    public static SessionId next() {
        return new SessionId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }
}

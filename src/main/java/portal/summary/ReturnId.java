package portal.summary;

import java.util.UUID;
import portal.platform.Ids;

/// Names a table that came back or came in.
public record ReturnId(UUID value) {

    public static ReturnId next() {
        return new ReturnId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static ReturnId of(String text) {
        return new ReturnId(UUID.fromString(text));
    }
}

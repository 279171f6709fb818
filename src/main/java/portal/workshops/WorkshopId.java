package portal.workshops;

import java.util.UUID;
import portal.platform.Ids;

/// Names a workshop for ever.
public record WorkshopId(UUID value) {

    public static WorkshopId next() {
        return new WorkshopId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static WorkshopId of(String text) {
        return new WorkshopId(UUID.fromString(text));
    }
}

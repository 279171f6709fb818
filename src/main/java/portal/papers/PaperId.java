package portal.papers;

import java.util.UUID;
import portal.platform.Ids;

/// Names a position paper for ever.
public record PaperId(UUID value) {

    public static PaperId next() {
        return new PaperId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static PaperId of(String text) {
        return new PaperId(UUID.fromString(text));
    }
}

package portal.rounds;

import java.util.UUID;
import portal.platform.Ids;

/// Names a round for ever.
public record RoundId(UUID value) {

    public static RoundId next() {
        return new RoundId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }
}

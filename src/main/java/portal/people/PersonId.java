package portal.people;

import java.util.UUID;
import portal.platform.Ids;

/// Names a person for ever.
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }
}

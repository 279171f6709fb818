package portal.people;

import java.util.UUID;
import portal.platform.Ids;

/// Names a capacity: in what office a person speaks.
public record CapacityId(UUID value) {

    public static CapacityId next() {
        return new CapacityId(Ids.next());
    }
}

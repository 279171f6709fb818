package portal.people;

import java.util.UUID;
import portal.platform.Ids;

/// Names a body (a ministry, a committee, an association) for ever, whatever it is called.
public record BodyId(UUID value) {

    public static BodyId next() {
        return new BodyId(Ids.next());
    }
}

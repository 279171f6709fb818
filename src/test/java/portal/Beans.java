package portal;

import java.time.Clock;
import portal.platform.MovableClock;

/// A running portal, seen from a test.
public interface Beans {

    <T> T the(Class<T> type);

    default MovableClock clock() {
        return (MovableClock) the(Clock.class);
    }
}

package portal.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A clock that can stand still at another time: for the sample, whose comments were sent on many days, and for tests.
public final class MovableClock extends Clock {

    private volatile @Nullable Instant stopped;

    /// Stands still at an instant.
    public void stopAt(Instant instant) {
        stopped = instant.truncatedTo(ChronoUnit.MICROS);
    }

    /// Goes with the real time again.
    public void go() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant still = stopped;
        return still == null ? InstantSource.system().instant().truncatedTo(ChronoUnit.MICROS) : still;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Zones belong to consultations");
    }
}

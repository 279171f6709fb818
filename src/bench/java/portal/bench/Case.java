package portal.bench;

import java.util.concurrent.Callable;

/// One benchmark.
interface Case {
    /// What is measured, as `structure`.
    String bench();

    /// On what, as `law`.
    String name();

    /// How much is done where `--n` does not say.
    int n();

    /// The peer's name, with its version where it has one.
    String peer();

    /// What a turn's figure counts where it is not time for bytes.
    default String unit() {
        return "s";
    }

    /// Makes the data, outside the clock.
    Pair prepare(int n) throws Exception;

    /// What is run in turns.
    ///
    /// @param bytes what one run works through, for megabytes a second; 0 for seconds
    /// @param warmUps runs of each that are not counted
    record Pair(Turn ours, Turn peer, long bytes, int warmUps, AutoCloseable after) {
        private static final int WARM_UPS = 3;

        Pair(Callable<?> ours, Callable<?> peer, long bytes, AutoCloseable after) {
            this(Turn.clocked(ours), Turn.clocked(peer), bytes, WARM_UPS, after);
        }

        Pair(Callable<?> ours, Callable<?> peer, long bytes) {
            this(ours, peer, bytes, () -> {});
        }
    }
}

package portal.bench;

import java.util.concurrent.Callable;

/// One run of one side.
@FunctionalInterface
interface Turn {
    double NANOS = 1e9;

    /// Does the work and says how long it took.
    double seconds() throws Exception;

    /// By the wall clock.
    ///
    /// @param work returns something that depends on all of it
    static Turn clocked(Callable<?> work) {
        return () -> {
            long start = System.nanoTime();
            var done = work.call();
            double seconds = (System.nanoTime() - start) / NANOS;
            if (done == null) {
                throw new IllegalStateException("nothing was done");
            }
            return seconds;
        };
    }
}

package portal.documents.extraction;

import java.time.Duration;

/// How much of the processor a process and all it has started get, looked at from time to time.
final class Pace {
    /// Between two looks.
    static final Duration LOOK = Duration.ofSeconds(2);

    /// A tenth of the time is enough to say that it works.
    private static final int ENOUGH = 10;

    private final Process process;
    private final Duration first;
    private Duration last;

    Pace(Process process) {
        this.process = process;
        first = used();
        last = first;
    }

    /// Whether it got next to nothing since the last look.
    boolean starves() {
        var before = last;
        last = used();
        return last.minus(before).compareTo(LOOK.dividedBy(ENOUGH)) < 0;
    }

    /// Whether it worked for half of so long a time until the last look.
    boolean worked(Duration time) {
        return last.minus(first).compareTo(time.dividedBy(2)) > 0;
    }

    private Duration used() {
        return process.descendants()
                .flatMap(child -> child.info().totalCpuDuration().stream())
                .reduce(process.info().totalCpuDuration().orElse(Duration.ZERO), Duration::plus);
    }
}

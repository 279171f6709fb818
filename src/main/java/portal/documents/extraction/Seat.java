package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/// The place of one worker: started with the first file, replaced after so many files and after every death. Used by
/// one thread at a time, except [#kill()].
final class Seat {
    private static final System.Logger LOG = System.getLogger(Seat.class.getName());

    private static final Duration SHARING = Duration.ofMinutes(10);

    private final ExtractionLimits limits;
    private final Manner manner;
    private final ScheduledExecutorService watch;
    private final Vitals.Tally tally;
    private volatile @Nullable Worker worker;
    private volatile boolean closed;
    private boolean sharing;
    private long sharingUntil;

    Seat(ExtractionLimits limits, Manner manner, ScheduledExecutorService watch, Vitals.Tally tally) {
        this.limits = limits;
        this.manner = manner;
        this.watch = watch;
        this.tally = tally;
    }

    /// A worker that has read other files may die of what they left behind, so such a death gets a second try.
    Extracted read(Wire.Request request) {
        try {
            var warm = warm();
            boolean fresh = warm.files() == 0;
            var first = attempt(warm, request);
            if (warm.starved()) {
                return attempt(warm(), request);
            }
            return fresh || !warm.died() || first.status() == ExtractionStatus.TIMED_OUT
                    ? first
                    : attempt(warm(), request);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "The extraction worker does not start", e);
            return Extracted.without(ExtractionStatus.CRASHED, Extracted.UNKNOWN_TYPE, Problem.WORKER_NOT_STARTED);
        }
    }

    private Extracted attempt(Worker warm, Wire.Request request) throws IOException {
        tally.asked();
        var extracted = warm.read(request);
        if (closed) {
            throw new IllegalStateException("closed");
        }
        if (warm.starved()) {
            share();
        } else if (warm.died()) {
            tally.died(extracted.status());
        }
        replaceWhereDue(warm);
        return extracted;
    }

    byte[] page(Wire.Request request) throws IOException {
        var warm = warm();
        tally.asked();
        var jpeg = warm.page(request);
        if (warm.died()) {
            tally.died(ExtractionStatus.CRASHED);
        }
        replaceWhereDue(warm);
        return jpeg;
    }

    private void replaceWhereDue(Worker warm) throws IOException {
        boolean rested = sharing && System.nanoTime() - sharingUntil >= 0;
        if (!warm.isAlive() || warm.files() >= manner.files() || rested) {
            retire();
        }
    }

    private Worker warm() throws IOException {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        var running = worker;
        if (running != null && running.isAlive()) {
            return running;
        }
        retire();
        try {
            running = Worker.start(limits, manner, idle(), watch);
        } catch (Starved e) {
            LOG.log(System.Logger.Level.DEBUG, "The extraction worker is given a share of the processor", e);
            share();
            return warm();
        } catch (IOException e) {
            tally.unstartable();
            throw e;
        }
        tally.started();
        worker = running;
        if (closed) {
            running.kill();
        }
        return running;
    }

    /// A busy machine would not read at all: for a while, workers get a small share of the processor.
    private void share() {
        sharing = true;
        sharingUntil = System.nanoTime() + SHARING.toNanos();
    }

    private boolean idle() {
        sharing = sharing && System.nanoTime() - sharingUntil < 0;
        return manner.behind() && !sharing && WorkerCommand.idles();
    }

    /// Ends the worker and deletes its folder.
    void retire() throws IOException {
        var old = worker;
        worker = null;
        if (old != null) {
            old.close();
        }
    }

    /// Ends the worker in the middle of a file; no other starts.
    void kill() {
        closed = true;
        var running = worker;
        if (running != null) {
            running.kill();
        }
    }

    boolean running() {
        var running = worker;
        return running != null && running.isAlive();
    }

    /// Null where no worker runs.
    @Nullable
    Path folder() {
        var running = worker;
        return running == null ? null : running.folder();
    }
}

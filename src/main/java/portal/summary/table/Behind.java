package portal.summary.table;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Does steps in their order on a thread of its own while the next are made ready: encoding, packing and writing are
/// half
/// of the work of a file. At most sixteen wait, so that memory stays flat and a slow reader slows the writer down.
/// After
/// a step that failed none is done any more.
final class Behind implements AutoCloseable {

    private static final int WAITING = 16;

    /// What is done next.
    interface Step {
        void run() throws IOException;
    }

    private static final Step END = () -> {};

    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private volatile @Nullable Throwable failure;

    Behind(String name) {
        thread = Thread.ofPlatform().daemon().name(name).start(this::work);
    }

    private void work() {
        try {
            for (Step step = steps.take(); step != END; step = steps.take()) {
                if (failure == null) {
                    done(step);
                }
            }
        } catch (InterruptedException e) {
            failure = e;
        }
    }

    private void done(Step step) {
        try {
            step.run();
        } catch (IOException | RuntimeException e) {
            failure = e;
        }
    }

    /// @throws IOException where a step before it failed
    void add(Step step) throws IOException {
        demandWell();
        put(step);
    }

    /// Steps that were not done yet are given up.
    void giveUp() {
        if (failure == null) {
            failure = new IOException("given up");
        }
    }

    /// Returns when all steps are done.
    ///
    /// @throws IOException only where whoever waits is interrupted
    @Override
    public void close() throws IOException {
        put(END);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /// @throws IOException where a step failed
    void demandWell() throws IOException {
        Throwable wrong = failure;
        if (wrong != null) {
            throw new IOException("the file could not be written", wrong);
        }
    }

    private void put(Step step) throws IOException {
        try {
            steps.put(step);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private IOException interrupted(InterruptedException e) {
        thread.interrupt();
        Thread.currentThread().interrupt();
        return new IOException(e);
    }
}

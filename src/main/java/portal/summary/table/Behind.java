package portal.summary.table;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Does steps in their order on a thread of its own while the next are made ready. Only so many wait, so that memory
/// stays flat and a slow step slows down whoever makes them. After a step that failed none is done any more.
public final class Behind implements AutoCloseable {

    /// What is done next.
    public interface Step {
        void run() throws IOException;
    }

    private static final Step END = () -> {};

    private final BlockingQueue<Step> steps;
    private final Thread thread;
    private volatile @Nullable Throwable failure;

    /// @param name of the thread
    /// @param waiting how many steps may wait
    public Behind(String name, int waiting) {
        steps = new ArrayBlockingQueue<>(waiting);
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
    public void add(Step step) throws IOException {
        demandWell();
        put(step);
    }

    /// Returns when all steps are done.
    ///
    /// @throws IOException where one of them failed
    public void end() throws IOException {
        finish();
        demandWell();
    }

    /// Gives up the steps that were not done yet, unless it was ended.
    ///
    /// @throws IOException only where whoever waits is interrupted
    @Override
    public void close() throws IOException {
        if (thread.isAlive()) {
            if (failure == null) {
                failure = new IOException("given up");
            }
            finish();
        }
    }

    private void finish() throws IOException {
        put(END);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void demandWell() throws IOException {
        Throwable wrong = failure;
        if (wrong != null) {
            throw new IOException("what was done behind failed", wrong);
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

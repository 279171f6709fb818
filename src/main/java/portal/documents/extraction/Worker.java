package portal.documents.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// One running worker process, seen from the portal. Used by one thread at a time, except [#close()].
final class Worker implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Worker.class.getName());
    private static final int OUT_OF_MEMORY = 3;
    private static final Duration TO_START = Duration.ofMinutes(1);
    private static final int SECONDS_TO_END = 3;

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final ScheduledExecutorService watch;
    private final ExtractionLimits limits;
    private final Path scratch;
    private final boolean idle;
    private int files;
    private boolean died;
    private volatile boolean starved;

    private Worker(
            Process process, ScheduledExecutorService watch, ExtractionLimits limits, Path scratch, boolean idle) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.watch = watch;
        this.limits = limits;
        this.scratch = scratch;
        this.idle = idle;
    }

    /// Starts a worker in a folder of its own, which only the portal's account can enter, and waits until it is warm.
    ///
    /// @param idle whether it runs only when nobody else wants the processor
    /// @param watch ends a worker whose time is over
    /// @throws Starved when it gets next to nothing of the processor
    /// @throws IOException when it does not start within a minute
    static Worker start(ExtractionLimits limits, Manner manner, boolean idle, ScheduledExecutorService watch)
            throws IOException {
        var scratch = Files.createTempDirectory("extraction-");
        var builder = new ProcessBuilder(WorkerCommand.line(limits, scratch, manner, idle))
                .directory(scratch.toFile())
                .redirectError(Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("LANG", "C.UTF-8");
        for (var kept : List.of("PATH", "TESSDATA_PREFIX")) {
            var value = System.getenv(kept);
            if (value != null) {
                builder.environment().put(kept, value);
            }
        }
        var worker = new Worker(builder.start(), watch, limits, scratch, idle);
        worker.awaitReady();
        return worker;
    }

    /// The only place it may write to.
    Path folder() {
        return scratch;
    }

    /// Files it was asked to read.
    int files() {
        return files;
    }

    boolean isAlive() {
        return process.isAlive() && !died;
    }

    /// Whether it died of the last file it was asked to read.
    boolean died() {
        return died;
    }

    /// Whether it was ended because others left it next to nothing of the processor: that says nothing of the file.
    boolean starved() {
        return starved;
    }

    /// Reads one file, and says what the worker's death means where it did not survive that.
    Extracted read(Wire.Request request) {
        files++;
        var type = new String[] {Extracted.UNKNOWN_TYPE};
        var late = new AtomicBoolean();
        try {
            return asked(request, late, mime -> type[0] = mime) instanceof Wire.Answer.Result(var extracted)
                    ? extracted
                    : Extracted.without(ExtractionStatus.CRASHED, type[0], Problem.WORKER_ENDED);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The extraction worker ended while it read a file", e);
            return death(type[0], late.get());
        }
    }

    /// The image of one page; empty where it cannot be drawn, or the worker died of it.
    byte[] page(Wire.Request request) {
        files++;
        try {
            return asked(request, new AtomicBoolean(), mime -> {}) instanceof Wire.Answer.Image(var jpeg)
                    ? jpeg
                    : new byte[0];
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The extraction worker ended while it drew a page", e);
            died = true;
            awaitDeath();
            return new byte[0];
        }
    }

    /// The last thing the worker says to a request; it is ended when its time is over.
    private Wire.Answer asked(Wire.Request request, AtomicBoolean late, Consumer<String> type) throws IOException {
        var timer = watched(late, limits.wall());
        try {
            Wire.send(requests, request);
            while (true) {
                switch (Wire.answer(answers)) {
                    case Wire.Answer.Type(var mime) -> type.accept(mime);
                    case Wire.Answer.Ready() -> throw new StreamCorruptedException("ready twice");
                    case Wire.Answer last -> {
                        return last;
                    }
                }
            }
        } finally {
            timer.cancel(false);
        }
    }

    /// Ends the process, whatever it is doing, and deletes its folder.
    @Override
    public void close() throws IOException {
        kill();
        awaitDeath();
        Scratch.delete(scratch);
    }

    private void awaitReady() throws IOException {
        var late = new AtomicBoolean();
        var timer = watched(late, TO_START);
        try {
            if (!(Wire.answer(answers) instanceof Wire.Answer.Ready)) {
                throw new StreamCorruptedException("not ready");
            }
        } catch (IOException e) {
            close();
            throw starved ? new Starved(e) : e;
        } finally {
            timer.cancel(false);
        }
    }

    private Extracted death(String type, boolean late) {
        died = true;
        int exit = awaitDeath();
        if (late) {
            return Extracted.without(ExtractionStatus.TIMED_OUT, type, Problem.OVER_TIME);
        }
        return exit == OUT_OF_MEMORY
                ? Extracted.without(ExtractionStatus.TOO_LARGE, type, Problem.OVER_MEMORY)
                : Extracted.without(ExtractionStatus.CRASHED, type, Problem.WORKER_ENDED);
    }

    private Future<?> watched(AtomicBoolean late, Duration time) {
        if (!idle) {
            return watch.schedule(() -> kill(late), time.toMillis(), TimeUnit.MILLISECONDS);
        }
        var pace = new Pace(process);
        long end = System.nanoTime() + time.toNanos();
        long look = Pace.LOOK.toMillis();
        return watch.scheduleWithFixedDelay(() -> look(pace, end, time, late), look, look, TimeUnit.MILLISECONDS);
    }

    private void look(Pace pace, long end, Duration time, AtomicBoolean late) {
        boolean over = System.nanoTime() - end >= 0;
        boolean starves = pace.starves();
        if (starves || over && !pace.worked(time)) {
            starved = true;
            kill();
        } else if (over) {
            kill(late);
        }
    }

    private void kill(AtomicBoolean late) {
        late.set(true);
        kill();
    }

    /// Ends the process and all it has started, at once; the folder stays until [#close()].
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /// The exit status, -1 where the process will not end. One that has closed its pipe is given a moment to end.
    private int awaitDeath() {
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                kill();
                process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
        return process.isAlive() ? -1 : process.exitValue();
    }
}

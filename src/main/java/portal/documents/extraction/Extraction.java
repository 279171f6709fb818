package portal.documents.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the text of files through one warm worker process, which is started with the first file, replaced after
/// [#FILES_PER_WORKER] files and after every death, and ended by [#close()]. Safe for many threads; they take turns.
/// No file makes it throw.
public final class Extraction implements AutoCloseable {
    static final int FILES_PER_WORKER = 100;
    private static final int WIDEST = 3000;
    private static final System.Logger LOG = System.getLogger(Extraction.class.getName());

    private final ExtractionLimits limits;
    private final List<String> options;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ScheduledThreadPoolExecutor watch;
    private volatile @Nullable Worker worker;
    private volatile boolean closed;

    public Extraction(ExtractionLimits limits) {
        this(limits, List.of());
    }

    /// @param options further options for the worker's virtual machine
    Extraction(ExtractionLimits limits, List<String> options) {
        this.limits = limits;
        this.options = options;
        watch = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("extraction-watch").factory());
        watch.setRemoveOnCancelPolicy(true);
    }

    /// Reads one file.
    ///
    /// @param name what the file was called by whoever sent it; a hint for its type, never used as a path
    /// @throws IllegalStateException after [#close()]
    public Extracted extract(Path file, String name) {
        return extract(file, name, Wire.Wish.TEXT);
    }

    /// Reads one file and the words in its pictures, where a page has no other and Tesseract is installed; else as
    /// [#extract(Path, String)]. Takes seconds a page.
    public Extracted recognise(Path file, String name) {
        return extract(file, name, Wire.Wish.PICTURES);
    }

    /// Whether [#recognise(Path, String)] may find more.
    public static boolean pictured(Extracted found) {
        return Ocr.needed(found);
    }

    /// A page of a PDF, or a picture, as JPEG; empty where there is none or it cannot be drawn.
    ///
    /// @param page from 1
    /// @param width pixels, 1 to 3000
    public byte[] page(Path file, int page, int width) {
        turn.lock();
        try {
            if (page < 1 || refusal(file).isPresent()) {
                return new byte[0];
            }
            var uri = file.toAbsolutePath().toUri();
            int across = Math.clamp(width, 1, WIDEST);
            var warm = warm();
            var jpeg = warm.page(new Wire.Request(uri, "", Wire.Wish.PAGE, page - 1, across));
            if (!warm.isAlive() || warm.files() >= FILES_PER_WORKER) {
                retire();
            }
            return jpeg;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A page could not be drawn", e);
            return new byte[0];
        } finally {
            turn.unlock();
        }
    }

    private Extracted extract(Path file, String name, Wire.Wish wish) {
        long start = System.nanoTime();
        turn.lock();
        try {
            return refusal(file)
                    .orElseGet(() -> read(new Wire.Request(file, name, wish)))
                    .since(start);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "A file could not be opened", e);
            return Extracted.without(ExtractionStatus.DAMAGED, Extracted.UNKNOWN_TYPE, Problem.UNREADABLE)
                    .since(start);
        } finally {
            turn.unlock();
        }
    }

    /// Reads many files, each when the stream comes to it, in the order given; each name is the file's own.
    public Stream<Extracted> extract(List<Path> files) {
        return files.stream().map(file -> extract(file, String.valueOf(file.getFileName())));
    }

    /// Ends the worker, in the middle of a file if need be, and deletes its folder.
    @Override
    public void close() {
        closed = true;
        var running = worker;
        if (running != null) {
            running.kill();
        }
        turn.lock();
        try {
            retire();
            watch.shutdownNow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.unlock();
        }
    }

    /// The folder of the worker that runs now, null where none does.
    @Nullable
    Path folder() {
        var running = worker;
        return running == null ? null : running.folder();
    }

    /// What can be said without reading the file: absent, no file, or over the limits by its own claim.
    private Optional<Extracted> refusal(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.of(refused(ExtractionStatus.DAMAGED, Problem.NOT_FOUND));
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of(refused(ExtractionStatus.UNSUPPORTED, Problem.NOT_A_FILE));
        }
        if (Files.size(file) > limits.bytes()) {
            return Optional.of(refused(ExtractionStatus.TOO_LARGE, Problem.OVER_BYTES));
        }
        return ZipDirectory.problem(file, limits).map(problem -> refused(ExtractionStatus.TOO_LARGE, problem));
    }

    private static Extracted refused(ExtractionStatus status, String problem) {
        return Extracted.without(status, Extracted.UNKNOWN_TYPE, problem);
    }

    /// A worker that has read other files may die of what they left behind, so such a death gets a second try.
    private Extracted read(Wire.Request request) {
        try {
            var warm = warm();
            boolean fresh = warm.files() == 0;
            var first = attempt(warm, request);
            return fresh || !warm.died() || first.status() == ExtractionStatus.TIMED_OUT
                    ? first
                    : attempt(warm(), request);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "The extraction worker does not start", e);
            return refused(ExtractionStatus.CRASHED, Problem.WORKER_NOT_STARTED);
        }
    }

    private Extracted attempt(Worker warm, Wire.Request request) throws IOException {
        var extracted = warm.read(request);
        if (!warm.isAlive() || warm.files() >= FILES_PER_WORKER) {
            retire();
        }
        return extracted;
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
        running = Worker.start(limits, options, watch);
        worker = running;
        return running;
    }

    private void retire() throws IOException {
        var old = worker;
        worker = null;
        if (old != null) {
            old.close();
        }
    }
}

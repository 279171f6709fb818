package portal.documents.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the text of files through warm worker processes, which are started with the first files, replaced after many
/// files and after every death, and ended by [#close()]. Safe for many threads; they take turns. No file makes it
/// throw.
public final class Extraction implements AutoCloseable {
    private static final int WIDEST = 3000;
    private static final System.Logger LOG = System.getLogger(Extraction.class.getName());

    private final ExtractionLimits limits;
    private final List<Seat> seats = new ArrayList<>();
    private final BlockingQueue<Seat> free;
    private final Vitals.Tally tally = new Vitals.Tally();
    private final ScheduledThreadPoolExecutor watch;

    /// With one worker.
    public Extraction(ExtractionLimits limits) {
        this(limits, 1);
    }

    /// @param workers that may work at the same time
    public Extraction(ExtractionLimits limits, int workers) {
        this(limits, workers, Manner.USUAL);
    }

    Extraction(ExtractionLimits limits, int workers, Manner manner) {
        this.limits = limits;
        watch = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("extraction-watch").factory());
        watch.setRemoveOnCancelPolicy(true);
        for (int i = 0; i < workers; i++) {
            seats.add(new Seat(limits, manner, watch, tally));
        }
        free = new ArrayBlockingQueue<>(workers, true, seats);
    }

    /// Workers for files that nobody looks at meanwhile: pages, mail and links go before them.
    public static Extraction behind(ExtractionLimits limits, int workers) {
        return new Extraction(limits, workers, Manner.BEHIND);
    }

    /// Half of the machine's cores, so that pages are answered while files are read; at least one, at most four.
    public static int fitting() {
        return Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4);
    }

    /// As many as the machine has cores, at most four: where nothing else is to be done meanwhile.
    public static int widest() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    }

    /// Reads one file. How the lines of a PDF are set is not looked at.
    ///
    /// @param name what the file was called by whoever sent it; a hint for its type, never used as a path
    /// @throws IllegalStateException after [#close()]
    public Extracted extract(Path file, String name) {
        return extract(file, name, Wire.Wish.TEXT);
    }

    /// Reads one file and how its lines are set, which of a PDF takes as long again; of other files it is no more than
    /// [#extract(Path, String)].
    public Extracted typeset(Path file, String name) {
        return extract(file, name, Wire.Wish.TYPESET);
    }

    /// Reads one file and the words in its pictures, where a page has no other and Tesseract is installed; else as
    /// [#extract(Path, String)]. Takes seconds a page.
    public Extracted recognise(Path file, String name) {
        return extract(file, name, Wire.Wish.PICTURES);
    }

    /// The words in a part of a page of a PDF, or of a picture, read by Tesseract; takes seconds. Empty with
    /// [Problem#NO_TESSERACT] where that is not installed, and with [Problem#NO_TEXT] where it finds no word.
    ///
    /// @param page from 1
    public Extracted recognise(Path file, int page, Region region) {
        return page < 1
                ? refused(ExtractionStatus.EMPTY, Problem.NO_CONTENT)
                : extract(file, Wire.Request.region(file, page - 1, region));
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
        var seat = taken();
        try {
            if (page < 1 || refusal(file).isPresent()) {
                return new byte[0];
            }
            return seat.page(Wire.Request.page(file, page - 1, Math.clamp(width, 1, WIDEST)));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A page could not be drawn", e);
            return new byte[0];
        } finally {
            free.add(seat);
        }
    }

    private Extracted extract(Path file, String name, Wire.Wish wish) {
        return extract(file, new Wire.Request(file, name, wish));
    }

    private Extracted extract(Path file, Wire.Request request) {
        long start = System.nanoTime();
        var seat = taken();
        try {
            return refusal(file).orElseGet(() -> seat.read(request)).since(start);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "A file could not be opened", e);
            return Extracted.without(ExtractionStatus.DAMAGED, Extracted.UNKNOWN_TYPE, Problem.UNREADABLE)
                    .since(start);
        } finally {
            free.add(seat);
        }
    }

    /// Waits for a seat, whoever wants to interrupt.
    private Seat taken() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return free.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Reads many files in the order given, as many at a time as there are workers; each name is the file's own.
    public Stream<Extracted> extract(List<Path> files) {
        return files.stream()
                .gather(Gatherers.mapConcurrent(
                        seats.size(), file -> extract(file, String.valueOf(file.getFileName()))));
    }

    /// How the workers fare.
    public Vitals vitals() {
        return tally.read(seats.stream().anyMatch(Seat::running));
    }

    /// Ends the workers, in the middle of a file if need be, and deletes their folders.
    @Override
    public void close() {
        seats.forEach(Seat::kill);
        try {
            for (int i = 0; i < seats.size(); i++) {
                taken().retire();
            }
            free.addAll(seats);
            watch.shutdownNow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folder of a worker that runs now, null where none does.
    @Nullable
    Path folder() {
        return seats.stream()
                .map(Seat::folder)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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
        return ZipDirectory.problem(file, limits)
                .map(problem -> problem.equals(Problem.PASSWORD)
                        ? Extracted.without(ExtractionStatus.PROTECTED, "application/zip", problem)
                        : refused(ExtractionStatus.TOO_LARGE, problem));
    }

    private static Extracted refused(ExtractionStatus status, String problem) {
        return Extracted.without(status, Extracted.UNKNOWN_TYPE, problem);
    }
}

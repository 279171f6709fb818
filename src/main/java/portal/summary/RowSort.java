package portal.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.summary.table.TableRow;

/// Puts any number of lines in order within a few megabytes: what is full is sorted and laid in a file, and the sorted
/// stretches are read side by side. The file loses its name as soon as it is open, so that nothing of it is left
/// behind, however the portal ends.
final class RowSort implements AutoCloseable {

    /// Characters of running text held before they are laid down.
    private static final int ROOM = 1 << 21;

    /// Characters that the rest of a line takes, about.
    private static final int REST = 400;

    /// Bytes read ahead of all stretches together, and of each at least and at most.
    private static final int AHEAD = 1 << 22;

    private static final int LEAST = 1 << 13;
    private static final int MOST = 1 << 17;

    private final List<RowStretch.Ends> stretches = new ArrayList<>();
    private List<RowReading.Found> held = new ArrayList<>();
    private CompletableFuture<?> laying = CompletableFuture.completedFuture(null);
    private @Nullable FileChannel file;
    private int length;

    void add(RowReading.Found found) {
        held.add(found);
        TableRow row = found.row();
        length += REST
                + row.words().length()
                + (row.answer() == null ? 0 : row.answer().length())
                + (row.wording() == null ? 0 : row.wording().length())
                + (row.reason() == null ? 0 : row.reason().length());
        if (length > ROOM) {
            layDown();
        }
    }

    /// All lines in order. Closing the stream closes this.
    Stream<TableRow> rows() {
        if (file == null) {
            held.sort(Comparator.comparing(RowReading.Found::place));
            return held.stream().map(RowReading.Found::row);
        }
        layDown();
        laying.join();
        return new Ahead<>(merged(file)).stream().onClose(this::close);
    }

    private Stream<TableRow> merged(FileChannel from) {
        PriorityQueue<RowStretch> queue = new PriorityQueue<>(Comparator.comparing(RowStretch::place));
        for (RowStretch.Ends ends : stretches) {
            if (ends.rows() > 0) {
                queue.add(new RowStretch(from, ends, Math.clamp(AHEAD / stretches.size(), LEAST, MOST)));
            }
        }
        return Stream.generate(() -> {
                    RowStretch first = queue.remove();
                    TableRow row = first.row();
                    if (first.next()) {
                        queue.add(first);
                    }
                    return row;
                })
                .limit(stretches.stream().mapToLong(RowStretch.Ends::rows).sum());
    }

    /// Gives what is held to a thread of its own, while the next lines are read; one such stretch at a time.
    private void layDown() {
        laying.join();
        List<RowReading.Found> full = held;
        FileChannel to = file == null ? nameless() : file;
        file = to;
        laying = CompletableFuture.runAsync(() -> stretches.add(layDown(full, to)));
        held = new ArrayList<>(full.size());
        length = 0;
    }

    private static RowStretch.Ends layDown(List<RowReading.Found> full, FileChannel to) {
        full.sort(Comparator.comparing(RowReading.Found::place));
        Chars line = new Chars(REST);
        try {
            long start = to.position();
            Chars.Out out = new Chars.Out(to);
            for (RowReading.Found found : full) {
                line.clear();
                RowChars.write(line, found);
                out.put(line);
            }
            out.flush();
            return new RowStretch.Ends(start, to.position(), full.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel nameless() {
        try {
            Path path = Files.createTempFile("table-", ".rows");
            try {
                return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        laying.exceptionally(wrong -> null).join();
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

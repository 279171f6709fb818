package portal.summary;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts any number of lines in order within a few megabytes: what is full is sorted and laid in a file, and the sorted
/// stretches are read side by side. The file loses its name as soon as it is open, so that nothing of it is left
/// behind, however the portal ends.
final class RowSort implements AutoCloseable {

    /// A line, as bytes that mean something to whoever gave it, and where it stands.
    record Placed(TablePlace place, byte[] line) {}

    /// Bytes held before they are laid down.
    private static final int ROOM = 1 << 22;

    /// Bytes that a line takes beside its own.
    private static final int REST = 100;

    /// Bytes read ahead of all stretches together, and of each at least and at most.
    private static final int AHEAD = 1 << 22;

    private static final int LEAST = 1 << 13;
    private static final int MOST = 1 << 17;

    private final List<RowStretch.Ends> stretches = new ArrayList<>();
    private List<Placed> held = new ArrayList<>();
    private @Nullable FileChannel file;
    private int size;

    void add(TablePlace place, byte[] line) {
        held.add(new Placed(place, line));
        size += line.length + REST;
        if (size > ROOM) {
            layDown();
        }
    }

    /// All lines in order. Closing the stream closes this.
    Stream<byte[]> lines() {
        if (file == null) {
            held.sort(Comparator.comparing(Placed::place));
            return held.stream().map(Placed::line);
        }
        layDown();
        return merged(file).onClose(this::close);
    }

    private Stream<byte[]> merged(FileChannel from) {
        PriorityQueue<RowStretch> queue = new PriorityQueue<>(Comparator.comparing(RowStretch::place));
        for (RowStretch.Ends ends : stretches) {
            if (ends.lines() > 0) {
                queue.add(new RowStretch(from, ends, Math.clamp(AHEAD / stretches.size(), LEAST, MOST)));
            }
        }
        return Stream.generate(() -> {
                    RowStretch first = queue.remove();
                    byte[] line = first.line();
                    if (first.next()) {
                        queue.add(first);
                    }
                    return line;
                })
                .limit(stretches.stream().mapToLong(RowStretch.Ends::lines).sum());
    }

    private void layDown() {
        held.sort(Comparator.comparing(Placed::place));
        try {
            FileChannel to = file == null ? nameless() : file;
            file = to;
            long start = to.position();
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(to), MOST));
            for (Placed placed : held) {
                RowStretch.write(out, placed);
            }
            out.flush();
            stretches.add(new RowStretch.Ends(start, to.position(), held.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        held = new ArrayList<>(held.size());
        size = 0;
    }

    private static FileChannel nameless() throws IOException {
        Path path = Files.createTempFile("table-", ".rows");
        try {
            return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } finally {
            Files.delete(path);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

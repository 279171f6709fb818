package portal.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import portal.summary.table.TableRow;

/// Lines in order in a part of a file, read one after the other. It always stands on one; there is at least one.
final class RowStretch {

    /// A part of a file, in bytes, and the lines in it.
    record Ends(long start, long end, long rows) {}

    private static final int LENGTH = 2;

    private final FileChannel file;
    private final ByteBuffer bytes;
    private final Chars chars;
    private final long end;
    private long from;
    private TablePlace place;

    /// @param ahead bytes read at once
    RowStretch(FileChannel file, Ends ends, int ahead) {
        this.file = file;
        bytes = ByteBuffer.allocateDirect(ahead);
        chars = new Chars(ahead / Character.BYTES);
        from = ends.start();
        end = ends.end();
        place = placed();
    }

    TablePlace place() {
        return place;
    }

    /// The line; once.
    TableRow row() {
        return RowChars.read(chars);
    }

    /// Goes on to the next line.
    boolean next() {
        if (from == end && chars.left() == 0) {
            return false;
        }
        place = placed();
        return true;
    }

    private TablePlace placed() {
        await(LENGTH);
        int length = chars.number();
        await(length - LENGTH);
        return RowChars.place(chars);
    }

    private void await(int length) {
        try {
            while (chars.left() < length) {
                bytes.clear().limit((int) Math.min(bytes.capacity(), end - from));
                from += chars.fill(file, from, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package portal.summary;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Lines in order in a part of a file, read one after the other. It always stands on one; there is at least one.
final class RowStretch {

    /// A part of a file, in bytes, and the lines in it.
    record Ends(long start, long end, int lines) {}

    private final DataInputStream from;
    private int left;
    private TablePlace place;

    /// @param ahead bytes read at once
    RowStretch(FileChannel file, Ends ends, int ahead) {
        from = new DataInputStream(new BufferedInputStream(new Part(file, ends), ahead));
        left = ends.lines();
        place = placed();
    }

    static void write(DataOutputStream to, RowSort.Placed placed) throws IOException {
        to.writeUTF(placed.place().group());
        to.writeLong(placed.place().at());
        to.writeInt(placed.line().length);
        to.write(placed.line());
    }

    TablePlace place() {
        return place;
    }

    /// The line; once.
    byte[] line() {
        try {
            byte[] line = new byte[from.readInt()];
            from.readFully(line);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Goes on to the next line.
    boolean next() {
        left--;
        if (left == 0) {
            return false;
        }
        place = placed();
        return true;
    }

    private TablePlace placed() {
        try {
            return new TablePlace(from.readUTF(), from.readLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A part of a file as a stream; the file stays open.
    private static final class Part extends InputStream {

        private final FileChannel file;
        private final long end;
        private long at;

        Part(FileChannel file, Ends ends) {
            this.file = file;
            at = ends.start();
            end = ends.end();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int start, int length) throws IOException {
            int most = (int) Math.min(length, end - at);
            int read = most == 0 ? -1 : file.read(ByteBuffer.wrap(to, start, most), at);
            at += Math.max(read, 0);
            return read;
        }
    }
}

package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Writes characters as UTF-8, a buffer at a time and behind whoever writes them: the JDK's writer goes character by
/// character as soon as one is not ASCII. Half a surrogate pair becomes a question mark, as there.
final class Utf8 extends Writer {

    private static final int ROOM = 1 << 14;

    private final Behind behind = new Behind("encoding");
    private final OutputStream out;
    private final char[] chars = new char[ROOM];
    private int length;

    Utf8(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] from, int start, int count) throws IOException {
        for (int done = 0; done < count; ) {
            int part = Math.min(count - done, ROOM - length);
            System.arraycopy(from, start + done, chars, length, part);
            length += part;
            done += part;
            spill();
        }
    }

    /// The first half of a pair waits for the other.
    private void spill() throws IOException {
        if (length < ROOM) {
            return;
        }
        int whole = Character.isHighSurrogate(chars[length - 1]) ? length - 1 : length;
        hand(whole);
        System.arraycopy(chars, whole, chars, 0, length - whole);
        length -= whole;
    }

    private void hand(int count) throws IOException {
        String words = new String(chars, 0, count);
        behind.add(() -> out.write(words.getBytes(StandardCharsets.UTF_8)));
    }

    /// Hands everything on.
    @Override
    public void flush() throws IOException {
        hand(length);
        length = 0;
        behind.add(out::flush);
    }

    /// Returns when everything is written.
    ///
    /// @throws IOException where it could not be
    @Override
    public void close() throws IOException {
        try {
            flush();
        } finally {
            behind.close();
        }
        behind.demandWell();
    }
}

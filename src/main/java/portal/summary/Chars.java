package portal.summary;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A growing stretch of characters that is written at its end and read from anywhere. Texts go in and out as they are,
/// halves of surrogate pairs too; a whole number takes two characters.
final class Chars {

    private static final int HALF = 16;
    private static final int LEAST = 64;
    private static final int BLOCK = 1 << 17;

    private char[] chars;
    private int end;
    private int at;

    Chars(int room) {
        chars = new char[room];
    }

    void clear() {
        end = 0;
        at = 0;
    }

    /// Characters that were not read yet.
    int left() {
        return end - at;
    }

    void put(int number) {
        room(2);
        set(end, number);
        end += 2;
    }

    void put(long number) {
        put((int) (number >> 2 * HALF));
        put((int) number);
    }

    void put(@Nullable String text) {
        if (text == null) {
            put(-1);
            return;
        }
        int length = text.length();
        put(length);
        room(length);
        text.getChars(0, length, chars, end);
        end += length;
    }

    /// Writes a number where one was written.
    void set(int place, int number) {
        chars[place] = (char) (number >>> HALF);
        chars[place + 1] = (char) number;
    }

    int number() {
        int number = chars[at] << HALF | chars[at + 1];
        at += 2;
        return number;
    }

    long longNumber() {
        return (long) number() << 2 * HALF | number() & 0xffff_ffffL;
    }

    @Nullable
    String text() {
        int length = number();
        if (length < 0) {
            return null;
        }
        at += length;
        return new String(chars, at - length, length);
    }

    /// Drops what was read and adds what a file holds from there on, as much as there is room for.
    ///
    /// @return bytes taken: where there is room for an odd number, half a character is left for the next time
    int fill(FileChannel file, long from, ByteBuffer bytes) throws IOException {
        System.arraycopy(chars, at, chars, 0, end - at);
        end -= at;
        at = 0;
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("lines that were laid down are gone");
            }
        }
        CharBuffer more = bytes.flip().order(ByteOrder.nativeOrder()).asCharBuffer();
        int length = more.length();
        room(length);
        more.get(chars, end, length);
        end += length;
        return length * Character.BYTES;
    }

    private void room(int more) {
        if (end + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end + more, Math.max(LEAST, chars.length * 2)));
        }
    }

    /// Lays stretches of characters in a file, one after the other.
    static final class Out {

        private final FileChannel file;
        private final ByteBuffer bytes = ByteBuffer.allocateDirect(BLOCK).order(ByteOrder.nativeOrder());
        private final CharBuffer chars = bytes.asCharBuffer();

        Out(FileChannel file) {
            this.file = file;
        }

        /// All of them.
        void put(Chars from) throws IOException {
            for (int done = 0; done < from.end; ) {
                int part = Math.min(from.end - done, chars.remaining());
                chars.put(from.chars, done, part);
                done += part;
                if (!chars.hasRemaining()) {
                    flush();
                }
            }
        }

        void flush() throws IOException {
            bytes.position(0).limit(chars.position() * Character.BYTES);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            chars.clear();
        }
    }
}

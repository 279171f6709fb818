package portal.summary.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// Bytes that grow as numbers and texts are put behind each other, to be read from a buffer in the same order. Texts
/// come back as they were, halves of surrogate pairs too.
final class Bytes extends ByteArrayOutputStream {

    private static final int ROOM = 1 << 12;

    Bytes() {
        super(ROOM);
    }

    void put(int number) {
        write(number >>> 24);
        write(number >>> 16);
        write(number >>> 8);
        write(number);
    }

    void put(long number) {
        put((int) (number >>> Integer.SIZE));
        put((int) number);
    }

    void put(@Nullable String text) {
        if (text == null) {
            put(-1);
            return;
        }
        put(text.length());
        byte[] bytes = new byte[text.length() * Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().put(text);
        write(bytes, 0, bytes.length);
    }

    /// Room for a number that is known later.
    ///
    /// @return its place
    int later() {
        put(0);
        return count;
    }

    /// How many bytes were put since, written into the room before them.
    void since(int place) {
        ByteBuffer.wrap(buf).putInt(place - Integer.BYTES, count - place);
    }

    /// All of them; what follows begins anew.
    byte[] taken() {
        byte[] all = toByteArray();
        reset();
        return all;
    }

    static @Nullable String text(ByteBuffer from) {
        int length = from.getInt();
        if (length < 0) {
            return null;
        }
        String text = from.slice(from.position(), length * Character.BYTES)
                .asCharBuffer()
                .toString();
        from.position(from.position() + length * Character.BYTES);
        return text;
    }
}

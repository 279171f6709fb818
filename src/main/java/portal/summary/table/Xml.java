package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Writes XML or HTML as UTF-8 through a buffer of its own; half the time of the JDK's stream writer, since markup is
/// written as it stands. Text may hold anything: what XML 1.0 cannot hold is dropped, half a surrogate pair becomes a
/// replacement character.
final class Xml {

    private static final int ROOM = 1 << 14;

    /// Pieces of markup that are kept encoded: there are a few dozen, written a million times each.
    private static final int MOST = 200;

    private static final int LONGEST = 400;

    private static final byte[][] ESCAPES = new byte[128][];

    static {
        ESCAPES['&'] = "&amp;".getBytes(StandardCharsets.US_ASCII);
        ESCAPES['<'] = "&lt;".getBytes(StandardCharsets.US_ASCII);
        ESCAPES['>'] = "&gt;".getBytes(StandardCharsets.US_ASCII);
        ESCAPES['"'] = "&quot;".getBytes(StandardCharsets.US_ASCII);
        for (int c = 0; c < ' '; c++) {
            if (c != '\t' && c != '\n') {
                ESCAPES[c] = new byte[0];
            }
        }
    }

    private final OutputStream out;
    private final byte[] buffer = new byte[ROOM];
    private final Map<String, byte[]> known = new HashMap<>();
    private int at;

    Xml(OutputStream out) {
        this.out = out;
    }

    /// Markup, as it stands.
    Xml raw(String markup) {
        byte[] bytes = known.get(markup);
        if (bytes == null && known.size() < MOST && markup.length() <= LONGEST) {
            bytes = markup.getBytes(StandardCharsets.UTF_8);
            known.put(markup, bytes);
        }
        if (bytes == null) {
            encode(markup, false);
            return this;
        }
        if (at + bytes.length > ROOM) {
            spill();
        }
        System.arraycopy(bytes, 0, buffer, at, bytes.length);
        at += bytes.length;
        return this;
    }

    Xml raw(int number) {
        encode(Integer.toString(number), false);
        return this;
    }

    /// Text, escaped; fit for content and for attributes in double quotes.
    Xml text(String text) {
        encode(text, true);
        return this;
    }

    /// Markup or text that another of its kind encoded.
    Xml bytes(ByteBuffer from, int length) {
        int start = from.position();
        from.position(start + length);
        for (int done = 0; done < length; ) {
            if (at == ROOM) {
                spill();
            }
            int part = Math.min(length - done, ROOM - at);
            from.get(start + done, buffer, at, part);
            at += part;
            done += part;
        }
        return this;
    }

    /// Hands everything on.
    ///
    /// @throws UncheckedIOException where whoever reads has gone
    void flush() {
        try {
            out.write(buffer, 0, at);
            at = 0;
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void encode(String text, boolean escaped) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (at > ROOM - 8) {
                spill();
            }
            char c = text.charAt(i);
            if (c < 0x80) {
                byte[] other = escaped ? ESCAPES[c] : null;
                if (other == null) {
                    buffer[at++] = (byte) c;
                } else {
                    System.arraycopy(other, 0, buffer, at, other.length);
                    at += other.length;
                }
            } else if (Character.isSurrogate(c)) {
                i += pair(text, i);
            } else if (c < 0xfffe && (c > 0x9f || !escaped)) {
                wide(c);
            }
        }
    }

    private void wide(char c) {
        if (c >= 0x800) {
            buffer[at++] = (byte) (0xe0 | c >> 12);
            buffer[at++] = (byte) (0x80 | c >> 6 & 0x3f);
        } else {
            buffer[at++] = (byte) (0xc0 | c >> 6);
        }
        buffer[at++] = (byte) (0x80 | c & 0x3f);
    }

    /// @return characters used beyond the first
    private int pair(String text, int i) {
        char high = text.charAt(i);
        if (!Character.isHighSurrogate(high)
                || i + 1 == text.length()
                || !Character.isLowSurrogate(text.charAt(i + 1))) {
            wide('\ufffd');
            return 0;
        }
        int c = Character.toCodePoint(high, text.charAt(i + 1));
        buffer[at++] = (byte) (0xf0 | c >> 18);
        buffer[at++] = (byte) (0x80 | c >> 12 & 0x3f);
        buffer[at++] = (byte) (0x80 | c >> 6 & 0x3f);
        buffer[at++] = (byte) (0x80 | c & 0x3f);
        return 1;
    }

    private void spill() {
        try {
            out.write(buffer, 0, at);
            at = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// An RTF file with a sign before the words with which a change begins or ends, since Tika 3.3.1 does not tell words
/// that are deleted from others (RTF 1.9.1, "Track Changes (Revision Marks)"). Passes all else on as it is.
final class RtfChanges extends InputStream {
    /// The sign of words that are as they were; the states of others are added to it.
    static final char SIGN = '\uE0A0';

    static final int DELETED = 1;
    static final int INSERTED = 2;
    static final int STRUCK = 4;

    /// The last of the signs.
    static final char LAST = SIGN + DELETED + INSERTED + STRUCK;

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 18;

    /// Control words and signs that are read as words.
    private static final Set<String> WORDS = Set.of(
            "u",
            "tab",
            "line",
            "emdash",
            "endash",
            "bullet",
            "lquote",
            "rquote",
            "ldblquote",
            "rdblquote",
            "emspace",
            "enspace",
            "qmspace",
            "'",
            "{",
            "}",
            "\\",
            "~",
            "_",
            "-");

    private final PushbackInputStream rtf;
    private final Deque<Integer> around = new ArrayDeque<>();
    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private byte[] ready = new byte[0];
    private int at;
    private int state;
    private int said;

    /// Bytes left of a picture or another object, which hold no words.
    private long binary;

    RtfChanges(InputStream rtf) {
        this.rtf = new PushbackInputStream(rtf);
    }

    @Override
    public int read() throws IOException {
        if (at == ready.length && !step()) {
            return -1;
        }
        return ready[at++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int n = 0;
        for (int c = read(); c >= 0; c = n < length ? read() : -1) {
            bytes[from + n++] = (byte) c;
        }
        return n == 0 ? -1 : n;
    }

    private boolean step() throws IOException {
        int c = rtf.read();
        if (c < 0) {
            return false;
        }
        made.reset();
        if (binary > 0) {
            binary--;
            made.write(c);
        } else if (c == '\\') {
            control();
        } else {
            plain(c);
        }
        ready = made.toByteArray();
        at = 0;
        return true;
    }

    private void plain(int c) {
        if (c == '{') {
            around.push(state);
        } else if (c == '}') {
            state = around.isEmpty() ? 0 : around.pop();
        } else if (c != '\r' && c != '\n') {
            tell();
        }
        made.write(c);
    }

    private void control() throws IOException {
        var word = letters();
        var number = word.isEmpty() ? "" : digits();
        if (word.isEmpty()) {
            int c = rtf.read();
            word = c < 0 ? "" : String.valueOf((char) c);
        }
        change(word, !number.equals("0"));
        if (WORDS.contains(word)) {
            tell();
        }
        made.write('\\');
        for (char c : (word + number).toCharArray()) {
            made.write(c);
        }
        if (word.equals("bin") && !number.isEmpty()) {
            int c = rtf.read();
            if (c >= 0) {
                made.write(c);
            }
            binary = Math.max(0, Long.parseLong(number) - (c == ' ' ? 0 : 1));
        } else if (word.length() > 1
                || !number.isEmpty()
                || Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0))) {
            delimiter();
        }
    }

    /// The blank that ends a control word is none of the text.
    private void delimiter() throws IOException {
        int c = rtf.read();
        if (c == ' ') {
            made.write(c);
        } else if (c >= 0) {
            rtf.unread(c);
        }
    }

    private String letters() throws IOException {
        return run(LONGEST_WORD, false);
    }

    private String digits() throws IOException {
        return run(LONGEST_NUMBER, true);
    }

    private String run(int longest, boolean digits) throws IOException {
        var run = new StringBuilder();
        int c = rtf.read();
        while (c >= 0 && run.length() < longest && (digits ? digit(c, run.length()) : letter(c))) {
            run.append((char) c);
            c = rtf.read();
        }
        if (c >= 0) {
            rtf.unread(c);
        }
        return run.toString();
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean digit(int c, int place) {
        return c >= '0' && c <= '9' || c == '-' && place == 0;
    }

    private void change(String word, boolean on) {
        int bit = switch (word) {
            case "deleted", "mvf" -> DELETED;
            case "revised", "mvt" -> INSERTED;
            case "strike", "striked" -> STRUCK;
            default -> 0;
        };
        state = word.equals("plain") ? 0 : on ? state | bit : state & ~bit;
    }

    private void tell() {
        if (state != said) {
            said = state;
            made.writeBytes(("{\\uc0\\u" + (short) (SIGN + state) + " }").getBytes(US_ASCII));
        }
    }
}

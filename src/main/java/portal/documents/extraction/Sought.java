package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Looks for any of some words in a stream of bytes, much faster than it is parsed: what has none of them need not be.
final class Sought {

    private static final int CHUNK = 65_536;

    private Sought() {}

    /// @param words ASCII, all with the same first character, each shorter than a chunk
    static boolean in(InputStream stream, List<String> words) throws IOException {
        byte[][] sought = words.stream()
                .map(word -> word.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        byte first = sought[0][0];
        byte[] chunk = new byte[CHUNK];
        int kept = 0;
        while (true) {
            int read = stream.readNBytes(chunk, kept, CHUNK - kept);
            int end = kept + read;
            boolean last = end < CHUNK;
            int until = last ? end : end - longest;
            for (int i = 0; i < until; i++) {
                if (chunk[i] == first && any(chunk, i, end, sought)) {
                    return true;
                }
            }
            if (last) {
                return false;
            }
            kept = end - until;
            System.arraycopy(chunk, until, chunk, 0, kept);
        }
    }

    private static boolean any(byte[] chunk, int at, int end, byte[][] sought) {
        for (byte[] word : sought) {
            if (at + word.length <= end && java.util.Arrays.equals(chunk, at, at + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }
}

package portal.papers;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;
import portal.text.Text;

/// How much of two papers' words are the same, told from a small signature of each: the least hash of their
/// runs of four words in each of 128 classes (one-permutation hashing, Li, Owen, Zhang 2012). Pure functions.
final class Likeness {
    private static final int CLASSES = 128;
    private static final int RUN = 4;

    /// Runs of words below which a text is too short to be told apart.
    private static final int FEWEST = 30;

    private Likeness() {}

    /// Empty for a text that is too short.
    static String signature(String text) {
        String words = Text.words(Text.fold(text));
        int[] starts = starts(words);
        if (starts.length < FEWEST) {
            return "";
        }
        int[] least = new int[CLASSES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + RUN <= starts.length; i++) {
            int end = i + RUN < starts.length ? starts[i + RUN] - 1 : words.length();
            int hash = mixed(hash(words, starts[i], end));
            int place = Math.floorMod(hash, CLASSES);
            least[place] = Math.min(least[place], hash >>> 8);
        }
        ByteBuffer bytes = ByteBuffer.allocate(CLASSES * Integer.BYTES);
        Arrays.stream(least).forEach(bytes::putInt);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /// 0..1; 0 where one of them has no signature.
    static double of(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        ByteBuffer a = ByteBuffer.wrap(Base64.getDecoder().decode(one));
        ByteBuffer b = ByteBuffer.wrap(Base64.getDecoder().decode(other));
        int same = 0;
        int told = 0;
        for (int i = 0; i < CLASSES; i++) {
            int mine = a.getInt();
            int theirs = b.getInt();
            boolean any = mine != Integer.MAX_VALUE || theirs != Integer.MAX_VALUE;
            told += any ? 1 : 0;
            same += any && mine == theirs ? 1 : 0;
        }
        return told == 0 ? 0 : same / (double) told;
    }

    private static int[] starts(String words) {
        return IntStream.range(0, words.length())
                .filter(at -> at == 0 || words.charAt(at - 1) == ' ')
                .toArray();
    }

    private static int hash(String words, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + words.charAt(i);
        }
        return hash;
    }

    private static int mixed(int hash) {
        int h = hash * 0x9E3779B1;
        h ^= h >>> 15;
        h *= 0x85EBCA6B;
        return h ^ h >>> 13;
    }
}

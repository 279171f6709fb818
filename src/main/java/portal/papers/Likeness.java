package portal.papers;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import portal.text.Text;

/// How much of two papers' words are the same, told from a small signature of each: the least hash of their
/// runs of four words in each of 128 classes (one-permutation hashing, Li, Owen, Zhang 2012). Pure functions.
final class Likeness {
    private static final int CLASSES = 128;
    private static final int RUN = 4;
    private static final int PRIME = 31;

    /// Runs of words below which a text is too short to be told apart.
    private static final int FEWEST = 30;

    private Likeness() {}

    /// Empty for a text that is too short.
    static String signature(String text) {
        String words = Text.words(Text.fold(text));
        int[] least = new int[CLASSES];
        Arrays.fill(least, Integer.MAX_VALUE);
        int[] hashes = new int[RUN];
        int[] powers = new int[RUN];
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            int hash = 0;
            int power = 1;
            for (; i < words.length() && words.charAt(i) != ' '; i++) {
                hash = PRIME * hash + words.charAt(i);
                power *= PRIME;
            }
            hashes[count % RUN] = hash;
            powers[count % RUN] = power;
            if (++count >= RUN) {
                int run = mixed(joined(hashes, powers, count));
                int place = Math.floorMod(run, CLASSES);
                least[place] = Math.min(least[place], run >>> 8);
            }
        }
        if (count < FEWEST) {
            return "";
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

    /// The hash of the last words, a space between them, from those of each.
    ///
    /// @param powers of the prime, to the length of each word
    /// @param count of the words so far
    private static int joined(int[] hashes, int[] powers, int count) {
        int hash = hashes[count % RUN];
        for (int i = count + 1; i < count + RUN; i++) {
            hash = (PRIME * hash + ' ') * powers[i % RUN] + hashes[i % RUN];
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

package portal.papers.linking;

import java.util.Arrays;

/// The runs of four words of a text, each once, as numbers above 0. Text after text is read into the same room, since a
/// paper has thousands of stretches.
final class WordRuns {
    static final int LENGTH = 4;
    private static final long NEXT = 1_000_003;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /// What a letter or digit counts as, whatever its case and with "organize" like "organise"; 0 for all other signs.
    private static final char[] LETTERS = new char[0x2000];

    static {
        for (char c = 0; c < LETTERS.length; c++) {
            LETTERS[c] = alike(c);
        }
    }

    private final int length;
    private long[] runs = new long[1 << 6];
    private long[] met = new long[1 << 8];
    private int size;

    WordRuns() {
        this(LENGTH);
    }

    /// @param length words of a run, 1 to 4
    WordRuns(int length) {
        this.length = length;
    }

    int size() {
        return size;
    }

    /// @param nth from 0, in the order of the text
    long run(int nth) {
        return runs[nth];
    }

    WordRuns read(String text) {
        all(text).distinct();
        return this;
    }

    /// Every run as often as it stands in the text, the same ones together.
    WordRuns sorted(String text) {
        all(text);
        Arrays.sort(runs, 0, size);
        return this;
    }

    /// Every run as often as it stands in the text, in its order.
    WordRuns all(String text) {
        if (runs.length <= text.length() / 2) {
            runs = new long[text.length()];
        }
        size = 0;
        int words = 0;
        long a = 0;
        long b = 0;
        long c = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = letter(text.charAt(i));
            if (letter == 0) {
                continue;
            }
            int hash = 0;
            for (; letter != 0; letter = ++i < text.length() ? letter(text.charAt(i)) : 0) {
                hash = 31 * hash + letter;
            }
            if (++words >= length) {
                runs[size++] = Math.max(1, ((a * NEXT + b) * NEXT + c) * NEXT + hash & Long.MAX_VALUE);
            }
            a = length > 3 ? b : 0;
            b = length > 2 ? c : 0;
            c = length > 1 ? hash : 0;
        }
        return this;
    }

    /// Leaves each run once, where it stands first.
    ///
    /// @return how many they are
    int distinct() {
        int places = 4 * Integer.highestOneBit(Math.max(1, size));
        if (places > met.length) {
            met = new long[places];
        }
        Arrays.fill(met, 0, places, 0);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int at = place(met, places, runs[i]);
            if (met[at] == 0) {
                met[at] = runs[i];
                runs[kept++] = runs[i];
            }
        }
        size = kept;
        return size;
    }

    /// Where a run stands, or would stand, among others.
    ///
    /// @param places a power of two, of which the table has as many at least, some of them 0, which is none
    static int place(long[] table, int places, long run) {
        int at = (int) (run * SPREAD >>> 40) & places - 1;
        while (table[at] != 0 && table[at] != run) {
            at = at + 1 & places - 1;
        }
        return at;
    }

    private static char letter(char c) {
        return c < LETTERS.length ? LETTERS[c] : alike(c);
    }

    private static char alike(char c) {
        char small = Character.toLowerCase(c);
        return !Character.isLetterOrDigit(c) ? 0 : small == 'z' ? 's' : small;
    }
}

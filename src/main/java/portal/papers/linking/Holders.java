package portal.papers.linking;

import java.util.Arrays;

/// Which provisions hold which run of words: a table without boxes, since every run of every paper is looked up in it.
final class Holders {
    private static final int[] NONE = {};
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] runs = new long[1 << 10];
    private int[][] holders = new int[1 << 10][];
    private int size;

    /// @param holder larger than those added before
    void add(long run, int holder) {
        if (size * 2 > runs.length) {
            grow();
        }
        int at = place(run);
        int[] before = holders[at];
        size += before == null ? 1 : 0;
        runs[at] = run;
        holders[at] = before == null ? new int[1] : Arrays.copyOf(before, before.length + 1);
        holders[at][holders[at].length - 1] = holder;
    }

    /// In ascending order.
    int[] of(long run) {
        int[] found = holders[place(run)];
        return found == null ? NONE : found;
    }

    private int place(long run) {
        int at = (int) (run * SPREAD >>> 40) & runs.length - 1;
        while (holders[at] != null && runs[at] != run) {
            at = at + 1 & runs.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] keys = runs;
        int[][] values = holders;
        runs = new long[keys.length * 2];
        holders = new int[keys.length * 2][];
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != null) {
                int at = place(keys[i]);
                runs[at] = keys[i];
                holders[at] = values[i];
            }
        }
    }
}

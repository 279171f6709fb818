package portal.papers.linking;

import java.util.Arrays;
import java.util.List;
import portal.drafts.CutProvision;

/// Which provisions of a draft hold which run of words: a table without boxes, since every run of every paper is looked
/// up in it.
final class DraftRuns {
    private static final int[] NONE = {};
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    final List<String> eids;
    final int[] sizes;
    final int characters;

    /// 0 where there is none.
    private long[] runs = new long[1 << 10];

    private int[][] holders = new int[1 << 10][];
    private int size;

    DraftRuns(List<CutProvision> draft) {
        eids = draft.stream().map(CutProvision::eid).toList();
        sizes = new int[draft.size()];
        for (int i = 0; i < sizes.length; i++) {
            var found = DraftWords.runs(draft.get(i).text());
            for (long run : found) {
                add(run, i);
            }
            sizes[i] = found.length;
        }
        characters =
                draft.stream().mapToInt(provision -> provision.text().length()).sum();
    }

    /// The provisions with a run, by their place in the draft.
    int[] holders(long run) {
        int at = place(runs, run);
        return runs[at] == 0 ? NONE : holders[at];
    }

    /// How often each provision holds one of some runs, in the order of the draft.
    int[] hits(long[] runs) {
        var hits = new int[sizes.length];
        for (long run : runs) {
            for (int holder : holders(run)) {
                hits[holder]++;
            }
        }
        return hits;
    }

    private void add(long run, int holder) {
        if (size * 2 > runs.length) {
            grow();
        }
        int at = place(runs, run);
        boolean first = runs[at] == 0;
        size += first ? 1 : 0;
        runs[at] = run;
        holders[at] = first ? new int[1] : Arrays.copyOf(holders[at], holders[at].length + 1);
        holders[at][holders[at].length - 1] = holder;
    }

    /// Where a run stands, or would stand, among others.
    ///
    /// @param table a power of two of places, some of them 0, which is none
    static int place(long[] table, long run) {
        int at = (int) (run * SPREAD >>> 40) & table.length - 1;
        while (table[at] != 0 && table[at] != run) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] keys = runs;
        int[][] values = holders;
        runs = new long[keys.length * 2];
        holders = new int[keys.length * 2][];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = place(runs, keys[i]);
                runs[at] = keys[i];
                holders[at] = values[i];
            }
        }
    }
}

package portal.papers.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;

/// Which provisions of a draft hold which run of words: a table without boxes, since every run of every paper is looked
/// up in it.
final class DraftRuns {
    private static final int NOWHERE = -1;
    private static final int FEWEST = 3;

    final List<String> eids;
    final int[] sizes;
    final int characters;

    private final int[] fewest;
    private final int[] halves;

    /// What one run is of its provision's.
    final double[] shares;

    /// The article or recital of each provision, by its number.
    final int[] roots;

    private final Map<String, Integer> numbers = new HashMap<>();

    /// 0 where there is none.
    private long[] runs = new long[1 << 10];

    private int[][] holders = new int[1 << 10][];
    private int size;

    DraftRuns(List<CutProvision> draft) {
        eids = draft.stream().map(CutProvision::eid).toList();
        sizes = new int[draft.size()];
        roots = new int[draft.size()];
        fewest = new int[draft.size()];
        halves = new int[draft.size()];
        shares = new double[draft.size()];
        var read = new WordRuns();
        for (int i = 0; i < sizes.length; i++) {
            roots[i] = numbers.computeIfAbsent(Zone.outermost(eids.get(i)), root -> numbers.size());
            read.read(draft.get(i).text());
            sizes[i] = read.size();
            fewest[i] = Math.min(FEWEST, sizes[i] * 9 / 10 + 1);
            shares[i] = 1.0 / sizes[i];
            halves[i] = Math.max(fewest[i], (sizes[i] + 1) / 2);
            for (int nth = 0; nth < sizes[i]; nth++) {
                add(read.run(nth), i);
            }
        }
        characters =
                draft.stream().mapToInt(provision -> provision.text().length()).sum();
    }

    /// Where a run stands in the table; below 0 where no provision has it.
    int place(long run) {
        int at = WordRuns.place(runs, runs.length, run);
        return runs[at] == 0 ? NOWHERE : at;
    }

    /// The provisions with the run of a place, by their place in the draft.
    int[] holders(int place) {
        return holders[place];
    }

    /// The number of an article or recital, below that of any where the draft has none such.
    int root(@Nullable String eid) {
        return eid == null ? NOWHERE : numbers.getOrDefault(eid, NOWHERE);
    }

    /// The fewest runs in common with a text that are worth a comparison: a share of the text, or half of the
    /// provision. In
    /// whole numbers, since it is asked of every provision for every stretch.
    int enough(int provision, int share) {
        return Math.min(Math.max(share, fewest[provision]), halves[provision]);
    }

    private void add(long run, int holder) {
        if (size * 2 > runs.length) {
            grow();
        }
        int at = WordRuns.place(runs, runs.length, run);
        boolean first = runs[at] == 0;
        size += first ? 1 : 0;
        runs[at] = run;
        holders[at] = first ? new int[1] : Arrays.copyOf(holders[at], holders[at].length + 1);
        holders[at][holders[at].length - 1] = holder;
    }

    private void grow() {
        long[] keys = runs;
        int[][] values = holders;
        runs = new long[keys.length * 2];
        holders = new int[keys.length * 2][];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = WordRuns.place(runs, runs.length, keys[i]);
                runs[at] = keys[i];
                holders[at] = values[i];
            }
        }
    }
}

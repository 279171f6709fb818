package portal.papers.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;

/// The words of a draft in runs of four, to find the provision a stretch quotes or rewrites.
final class DraftWords {

    /// @param mine share of the stretch's runs that stand in the provision; theirs the other way round; both 0..1
    record Match(String eid, double mine, double theirs) {

        /// The provision's own words, all of them or a part, with nothing added: no proposal can be seen in them.
        boolean verbatim() {
            return mine > 0.97 && (theirs > 0.9 || theirs < PART);
        }

        /// The stretch is worded so much like the provision that it speaks of it even where no heading says so.
        boolean telling() {
            return theirs >= 0.45 && mine >= 0.2 && mine + theirs >= 0.9;
        }
    }

    /// A share of a provision below which words alike are a piece of it, cut off by a page or a column.
    private static final double PART = 0.6;
    private static final int RUN = 4;
    private static final int FEWEST = 3;
    private static final double GOVERNED = 1.6;

    private static final int LONGER = 6;
    private static final double WHOLE = 0.9;

    /// Share of a quotation that must stand in a provision.
    private static final double HELD = 0.7;

    /// How much better than the next provision the one taken must be.
    private static final double MARGIN = 1.25;

    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final List<String> eids = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private int characters;

    DraftWords(List<CutProvision> draft) {
        for (var provision : draft) {
            var runs = runs(provision.text());
            for (var run : runs) {
                holders.computeIfAbsent(run, key -> new ArrayList<>(1)).add(eids.size());
            }
            characters += provision.text().length();
            eids.add(provision.eid());
            sizes.add(runs.size());
        }
    }

    /// The provision this text is worded like; one under `governing` is preferred.
    @Nullable
    Match best(String text, @Nullable String governing) {
        var runs = runs(Marks.bare(text));
        var shared = new HashMap<Integer, Integer>();
        for (var run : runs) {
            holders.getOrDefault(run, List.of()).forEach(holder -> shared.merge(holder, 1, Integer::sum));
        }
        Match best = null;
        double top = 0;
        for (var entry : shared.entrySet()) {
            int hits = entry.getValue();
            var eid = eids.get(entry.getKey());
            double mine = hits / (double) runs.size();
            double theirs = hits / (double) sizes.get(entry.getKey());
            boolean enough = hits >= FEWEST || theirs > 0.9;
            double score = (mine + theirs) * (governing != null && under(eid, governing) ? GOVERNED : 1);
            if (enough && score > top && (mine >= 0.3 || theirs >= 0.5)) {
                top = score;
                best = new Match(eid, mine, theirs);
            }
        }
        return best;
    }

    /// The provision in which these words stand, all or nearly all of them, and in no other as well as there.
    ///
    /// @return null where there is none, or two
    @Nullable
    Match holding(String quote, @Nullable String governing) {
        var runs = runs(quote);
        var shared = new HashMap<Integer, Integer>();
        for (var run : runs) {
            holders.getOrDefault(run, List.of()).forEach(holder -> shared.merge(holder, 1, Integer::sum));
        }
        int first = -1;
        double top = 0;
        double second = 0;
        for (var entry : shared.entrySet()) {
            double lead = governing != null && under(eids.get(entry.getKey()), governing) ? GOVERNED : 1;
            double score = lead * entry.getValue() / runs.size();
            second = Math.max(second, Math.min(top, score));
            if (score > top) {
                top = score;
                first = entry.getKey();
            }
        }
        double mine = first < 0 ? 0 : shared.getOrDefault(first, 0) / (double) runs.size();
        return mine >= HELD && top >= second * MARGIN
                ? new Match(eids.get(first), mine, shared.getOrDefault(first, 0) / (double) sizes.get(first))
                : null;
    }

    /// Of all provisions together.
    int characters() {
        return characters;
    }

    /// Share of the draft's longer provisions that stand in these texts, whole or nearly, 0..1.
    double repeated(List<String> texts) {
        var seen = new HashSet<Long>();
        texts.forEach(text -> seen.addAll(runs(text)));
        var held = new int[eids.size()];
        for (var run : seen) {
            holders.getOrDefault(run, List.of()).forEach(holder -> held[holder]++);
        }
        int longer = 0;
        int whole = 0;
        for (int i = 0; i < held.length; i++) {
            longer += sizes.get(i) >= LONGER ? 1 : 0;
            whole += sizes.get(i) >= LONGER && held[i] > sizes.get(i) * WHOLE ? 1 : 0;
        }
        return longer == 0 ? 0 : whole / (double) longer;
    }

    static boolean under(String eid, String holder) {
        return eid.equals(holder) || eid.startsWith(holder + "__");
    }

    private static Set<Long> runs(String text) {
        var words = words(text);
        var runs = new HashSet<Long>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            long run = 0;
            for (int j = i; j < i + RUN; j++) {
                run = run * 1_000_003 + words.get(j).hashCode();
            }
            runs.add(run);
        }
        return runs;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT).replace('z', 's'));
                start = -1;
            }
        }
        return words;
    }
}

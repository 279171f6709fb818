package portal.papers.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    static final int RUN = 4;
    private static final long NEXT = 1_000_003;
    private static final int FEWEST = 3;
    private static final double GOVERNED = 1.6;

    private static final int LONGER = 6;
    private static final double WHOLE = 0.9;
    /// Share of a quotation that must stand in a provision.
    private static final double HELD = 0.7;

    /// How much better than the next provision the one taken must be.
    private static final double MARGIN = 1.25;

    /// What a letter or digit counts as, whatever its case and with "organize" like "organise"; 0 for all other signs.
    private static final char[] LETTERS = new char[0x2000];

    static {
        for (char c = 0; c < LETTERS.length; c++) {
            LETTERS[c] = alike(c);
        }
    }

    private final DraftRuns draft;

    /// Runs of texts that are asked for again.
    private final Map<String, long[]> known = new HashMap<>();

    DraftWords(DraftRuns draft) {
        this.draft = draft;
    }

    /// The provision this text is worded like; one under `governing` is preferred.
    @Nullable
    Match best(String text, @Nullable String governing) {
        var bare = Marks.bare(text);
        var met = known.get(bare);
        var runs = met == null ? runs(bare) : met;
        var hits = draft.hits(runs);
        int best = -1;
        double top = 0;
        for (int holder = 0; holder < hits.length; holder++) {
            if (enough(hits[holder], runs.length, draft.sizes[holder])) {
                var match = match(holder, hits[holder], runs);
                double score = (match.mine() + match.theirs()) * lead(holder, governing);
                best = score > top ? holder : best;
                top = Math.max(top, score);
            }
        }
        return best < 0 ? null : match(best, hits[best], runs);
    }

    /// Whether so many runs in common are worth a comparison: most provisions have fewer. In whole numbers,
    /// since it is asked of every provision for every stretch.
    private static boolean enough(int hits, int mine, int theirs) {
        return (hits * 10 >= mine * 3 || hits * 2 >= theirs) && (hits >= FEWEST || hits * 10 > theirs * 9);
    }

    private Match match(int holder, int hits, long[] runs) {
        return new Match(draft.eids.get(holder), hits / (double) runs.length, hits / (double) draft.sizes[holder]);
    }

    private double lead(int holder, @Nullable String governing) {
        return governing != null && under(draft.eids.get(holder), governing) ? GOVERNED : 1;
    }

    /// The provision in which these words stand, all or nearly all of them, and in no other as well as there.
    ///
    /// @return null where there is none, or two
    @Nullable
    Match holding(String quote, @Nullable String governing) {
        var runs = runs(quote);
        var hits = draft.hits(runs);
        int first = -1;
        double top = 0;
        double second = 0;
        for (int holder = 0; holder < hits.length; holder++) {
            if (hits[holder] > 0) {
                double score = lead(holder, governing) * hits[holder] / runs.length;
                second = Math.max(second, Math.min(top, score));
                first = score > top ? holder : first;
                top = Math.max(top, score);
            }
        }
        var match = first < 0 ? null : match(first, hits[first], runs);
        return match != null && match.mine() >= HELD && top >= second * MARGIN ? match : null;
    }

    /// Of all provisions together.
    int characters() {
        return draft.characters;
    }

    /// Share of the draft's longer provisions that stand in these texts, whole or nearly, 0..1.
    double repeated(List<String> texts) {
        var held = new int[draft.sizes.length];
        var seen = new HashSet<Long>();
        for (var text : texts) {
            var runs = runs(text);
            known.put(text, runs);
            for (long run : runs) {
                var holding = draft.holders(run);
                if (holding.length > 0 && seen.add(run)) {
                    Arrays.stream(holding).forEach(holder -> held[holder]++);
                }
            }
        }
        int longer = 0;
        int whole = 0;
        for (int i = 0; i < held.length; i++) {
            longer += draft.sizes[i] >= LONGER ? 1 : 0;
            whole += draft.sizes[i] >= LONGER && held[i] > draft.sizes[i] * WHOLE ? 1 : 0;
        }
        return longer == 0 ? 0 : whole / (double) longer;
    }

    static boolean under(String eid, String holder) {
        return eid.startsWith(holder) && (eid.length() == holder.length() || eid.startsWith("__", holder.length()));
    }

    /// Each run once, as a number above 0.
    static long[] runs(String text) {
        var runs = new long[Math.max(1, text.length() / 2 + 1)];
        int found = 0;
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
            if (++words >= RUN) {
                runs[found++] = Math.max(1, ((a * NEXT + b) * NEXT + c) * NEXT + hash & Long.MAX_VALUE);
            }
            a = b;
            b = c;
            c = hash;
        }
        return distinct(runs, found);
    }

    private static char letter(char c) {
        return c < LETTERS.length ? LETTERS[c] : alike(c);
    }

    private static char alike(char c) {
        char small = Character.toLowerCase(c);
        return !Character.isLetterOrDigit(c) ? 0 : small == 'z' ? 's' : small;
    }

    private static long[] distinct(long[] runs, int found) {
        var met = new long[4 * Integer.highestOneBit(Math.max(1, found))];
        int kept = 0;
        for (int i = 0; i < found; i++) {
            int at = DraftRuns.place(met, runs[i]);
            if (met[at] == 0) {
                met[at] = runs[i];
                runs[kept++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, kept);
    }
}

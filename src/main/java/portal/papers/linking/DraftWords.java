package portal.papers.linking;

import java.util.Arrays;
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
    private static final double GOVERNED = 1.6;

    private static final int LONGER = 6;
    private static final double WHOLE = 0.9;
    /// Share of a quotation that must stand in a provision.
    private static final double HELD = 0.7;

    /// How much better than the next provision the one taken must be.
    private static final double MARGIN = 1.25;

    private final DraftRuns draft;
    private final WordRuns runs = new WordRuns();
    private final RunHits hits;
    private final int[] maybe;

    DraftWords(DraftRuns draft) {
        this.draft = draft;
        hits = new RunHits(draft);
        maybe = new int[draft.sizes.length + 1];
    }

    /// The provision this text is worded like.
    ///
    /// @param governing an article or recital: a provision under it is preferred
    @Nullable
    Match best(String text, @Nullable String governing) {
        hits.count(runs.all(Marks.bare(text)));
        int count = hits.maybe(maybe);
        if (count == 0) {
            return null;
        }
        int root = draft.root(governing);
        int mine = runs.distinct();
        double each = 1.0 / mine;
        int best = -1;
        double top = 0;
        int share = (mine * 3 + 9) / 10;
        for (int i = 0; i < count; i++) {
            int holder = maybe[i];
            if (!hits.enough(holder, share)) {
                continue;
            }
            double shares = hits.of(holder) * (each + draft.shares[holder]);
            double score = draft.roots[holder] == root ? shares * GOVERNED : shares;
            best = score > top ? holder : best;
            top = Math.max(top, score);
        }
        return best < 0 ? null : match(best);
    }

    private Match match(int holder) {
        double held = hits.of(holder);
        return new Match(draft.eids.get(holder), held / runs.size(), held / draft.sizes[holder]);
    }

    /// The provision in which these words stand, all or nearly all of them, and in no other as well as there.
    ///
    /// @return null where there is none, or two
    @Nullable
    Match holding(String quote, @Nullable String governing) {
        hits.count(runs.all(quote));
        int count = hits.any(maybe);
        if (count == 0) {
            return null;
        }
        int root = draft.root(governing);
        int size = runs.distinct();
        int first = -1;
        double top = 0;
        double second = 0;
        for (int i = 0; i < count; i++) {
            int holder = maybe[i];
            double score = hits.of(holder) * (draft.roots[holder] == root ? GOVERNED : 1) / size;
            second = Math.max(second, Math.min(top, score));
            first = score > top ? holder : first;
            top = Math.max(top, score);
        }
        var match = first < 0 ? null : match(first);
        return match != null && match.mine() >= HELD && top >= second * MARGIN ? match : null;
    }

    /// Of all provisions together.
    int characters() {
        return draft.characters;
    }

    /// Share of the draft's longer provisions that stand in the texts compared so far, whole or nearly, 0..1.
    double repeated() {
        var held = new int[draft.sizes.length];
        hits.seen().stream()
                .mapToObj(draft::holders)
                .flatMapToInt(Arrays::stream)
                .forEach(holder -> held[holder]++);
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
}

package portal.papers.linking;

import java.util.Arrays;
import java.util.BitSet;

/// How many runs of words each provision of a draft has in common with a text. Text after text is counted into the same
/// room. Where few of a draft's provisions have any, only these are gone through; where many have, it is quicker to go
/// through all of them than to note which.
final class RunHits {
    /// Of so many provisions one may have a run before all are gone through.
    private static final int FEW = 4;

    private final DraftRuns draft;
    private final int[] hits;
    private final int[] met;
    private int size;
    private boolean all = true;
    private int[] places = new int[1 << 6];
    private final BitSet here = new BitSet();
    private final BitSet seen = new BitSet();

    RunHits(DraftRuns draft) {
        this.draft = draft;
        hits = new int[draft.sizes.length];
        met = new int[draft.sizes.length];
    }

    /// @param runs of a text, each counted once however often it is there
    RunHits count(WordRuns runs) {
        clear();
        if (places.length < runs.size()) {
            places = new int[runs.size() * 2];
        }
        long holding = 0;
        int met = 0;
        for (int i = 0; i < runs.size(); i++) {
            int place = draft.place(runs.run(i));
            if (place >= 0 && !here.get(place)) {
                here.set(place);
                places[met++] = place;
                holding += draft.holders(place).length;
            }
        }
        all = holding * FEW > hits.length;
        size = 0;
        for (int i = 0; i < met; i++) {
            here.clear(places[i]);
            seen.set(places[i]);
            if (all) {
                count(draft.holders(places[i]));
            } else {
                note(draft.holders(places[i]));
            }
        }
        return this;
    }

    /// Which of the draft's runs the texts had so far, by their places.
    BitSet seen() {
        return seen;
    }

    private void count(int[] provisions) {
        for (int provision : provisions) {
            hits[provision]++;
        }
    }

    private void note(int[] provisions) {
        for (int provision : provisions) {
            if (hits[provision]++ == 0) {
                met[size++] = provision;
            }
        }
    }

    private void clear() {
        if (all) {
            Arrays.fill(hits, 0);
        } else {
            for (int i = 0; i < size; i++) {
                hits[met[i]] = 0;
            }
        }
    }

    /// @param provision by its place in the draft
    int of(int provision) {
        return hits[provision];
    }

    /// The provisions that have any, by their place in the draft.
    ///
    /// @param found is filled with them
    /// @return how many they are
    int any(int[] found) {
        int count = all ? hits.length : size;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int provision = all ? i : met[i];
            found[kept] = provision;
            kept += hits[provision] > 0 ? 1 : 0;
        }
        return kept;
    }

    /// Those that may have enough of them to be compared with the text, however many runs it has, likewise.
    int maybe(int[] found) {
        int count = all ? hits.length : size;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int provision = all ? i : met[i];
            found[kept] = provision;
            kept += hits[provision] >= draft.enough(provision, 0) ? 1 : 0;
        }
        return kept;
    }

    /// Whether a provision has enough of them to be compared with the text.
    ///
    /// @param share of the text's runs, a number of them
    boolean enough(int provision, int share) {
        return hits[provision] >= draft.enough(provision, share);
    }
}

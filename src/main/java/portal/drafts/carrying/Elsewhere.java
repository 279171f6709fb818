package portal.drafts.carrying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionKind;
import portal.drafts.comparing.Comparison;
import portal.text.WordList;

/// The words of the new version that are nobody's: no old provision kept them where they were. Only here can words have
/// moved to; a copy of words that still stand, or that were always in both places, belongs to its own old words.
final class Elsewhere {

    /// The fewest words that are recognised without what stands around them.
    private static final int TELLING = 6;

    /// Kept words in a row that are surely kept; fewer may be chance.
    private static final int CLAIM = 4;

    private static final int AROUND = 24;

    private static final boolean[] NONE = {};

    /// The share of its sentence that must have moved with a passage.
    private static final double WITH_ITS_SENTENCE = 0.6;

    private record Spot(String eid, WordList words, boolean[] taken, int word) {}

    private final Map<Long, List<Spot>> now = new HashMap<>();
    private final Map<Long, List<Spot>> old = new HashMap<>();

    /// @param bridges from old provisions to their partners, by the old eid
    Elsewhere(Comparison comparison, Map<String, Bridge> bridges) {
        Map<String, Bridge> arrivals = new HashMap<>();
        bridges.values().forEach(bridge -> arrivals.put(bridge.eid, bridge));
        for (CutProvision provision : comparison.nowProvisions()) {
            Bridge bridge = arrivals.get(provision.eid());
            WordList words = comparison.nowWords(provision.eid());
            if (!frame(provision)) {
                index(now, provision.eid(), words, bridge, bridge == null ? NONE : bridge.arrived(CLAIM));
            }
        }
        for (CutProvision provision : comparison.oldProvisions()) {
            Bridge bridge = bridges.get(provision.eid());
            WordList words = comparison.oldWords(provision.eid());
            index(old, provision.eid(), words, bridge, bridge == null ? NONE : bridge.stayed(CLAIM));
        }
    }

    /// What holds articles has no rules of its own: a rule that stands there was cut wrongly, or does not belong there.
    private static boolean frame(CutProvision provision) {
        return provision.kind().holdsArticles() || provision.kind() == ProvisionKind.SIGNATURE;
    }

    private static void index(
            Map<Long, List<Spot>> spots, String eid, WordList words, @Nullable Bridge bridge, boolean[] taken) {
        if (bridge != null && bridge.unchanged()) {
            return;
        }
        boolean[] all = taken.length == 0 ? new boolean[words.size()] : taken;
        for (int word = 0; word + CLAIM <= words.size(); word++) {
            if (!all[word]) {
                spots.computeIfAbsent(key(words, word), key -> new ArrayList<>(1))
                        .add(new Spot(eid, words, all, word));
            }
        }
    }

    /// Whether no other old words that left their place say the same: else nobody can tell which of them moved.
    boolean unique(WordList words, int from, int to) {
        if (to - from < CLAIM) {
            return false;
        }
        int whole = enough(words, from, to);
        int same = 0;
        for (Spot spot : old.getOrDefault(key(words, from), List.of())) {
            same += stands(words, from, to, spot) && to - from + around(words, from, to, spot) >= whole ? 1 : 0;
        }
        return same <= 1;
    }

    /// The one place where the words moved to; null where there is none, or more than one as good.
    @Nullable
    Found find(WordList words, int from, int to) {
        if (!unique(words, from, to)) {
            return null;
        }
        Spot best = null;
        int most = -1;
        boolean tie = false;
        for (Spot spot : now.getOrDefault(key(words, from), List.of())) {
            if (stands(words, from, to, spot)) {
                int around = around(words, from, to, spot);
                tie = around == most;
                best = around > most ? spot : best;
                most = Math.max(most, around);
            }
        }
        return best == null || tie || to - from + most < enough(words, from, to)
                ? null
                : new Found(best.eid, best.words, best.word, best.word + to - from);
    }

    /// How many words in a row must be the same, those of the passage included.
    private static int enough(WordList words, int from, int to) {
        int size = Sentence.around(words, from, to).size();
        int within = Math.min(size, to - from + AROUND);
        return (int) Math.ceil(Math.max(Math.min(TELLING, size), WITH_ITS_SENTENCE * within));
    }

    private static boolean stands(WordList old, int from, int to, Spot spot) {
        if (spot.word + to - from > spot.words.size()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            int there = spot.word + i - from;
            if (spot.taken[there] || spot.words.id(there) != old.id(i)) {
                return false;
            }
        }
        return true;
    }

    /// How many words before and after are the same too.
    private static int around(WordList old, int from, int to, Spot spot) {
        int same = 0;
        for (int i = 1; i <= AROUND && from - i >= 0 && spot.word - i >= 0; i++, same++) {
            if (old.id(from - i) != spot.words.id(spot.word - i)) {
                break;
            }
        }
        int end = spot.word + to - from;
        for (int i = 0; i < AROUND && to + i < old.size() && end + i < spot.words.size(); i++, same++) {
            if (old.id(to + i) != spot.words.id(end + i)) {
                break;
            }
        }
        return same;
    }

    private static long key(WordList words, int from) {
        long key = 7;
        for (int i = from; i < from + CLAIM; i++) {
            key = key * 0x100000001B3L + words.id(i);
        }
        return key;
    }
}

package portal.drafts.carrying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;
import portal.text.WordList;

/// The words of the new version that are nobody's: no old provision kept them where they were. Only here can words have
/// moved to; a copy of words that still stand, or that were always in both places, belongs to its own old words.
final class Elsewhere {

    /// The fewest words that are recognised without what stands around them.
    private static final int TELLING = 6;

    /// Kept words in a row that are surely kept; fewer may be chance.
    private static final int CLAIM = 4;

    private static final int AROUND = 10;

    private record Spot(String eid, WordList words, boolean[] taken, int word) {}

    private final Map<Long, List<Spot>> spots = new HashMap<>();

    /// @param bridges from old provisions to their partners, by the partner's eid
    Elsewhere(List<CutProvision> now, Map<String, Bridge> bridges, java.util.function.Function<String, WordList> words) {
        for (CutProvision provision : now) {
            WordList text = words.apply(provision.eid());
            Bridge bridge = bridges.get(provision.eid());
            if (text.size() >= CLAIM && (bridge == null || !bridge.old.same(text))) {
                index(provision.eid(), text, taken(text, bridge));
            }
        }
    }

    private static boolean[] taken(WordList text, @Nullable Bridge bridge) {
        boolean[] taken = new boolean[text.size()];
        int from = 0;
        int size = bridge == null ? 0 : bridge.old.size();
        for (int i = 1; bridge != null && i <= size; i++) {
            boolean goesOn = i < size && bridge.to(i) >= 0 && bridge.to(i) == bridge.to(i - 1) + 1;
            if (!goesOn) {
                boolean sure = bridge.to(from) >= 0 && i - from >= CLAIM;
                for (int word = bridge.to(from); sure && word < bridge.to(from) + i - from; word++) {
                    taken[word] = true;
                }
                from = i;
            }
        }
        return taken;
    }

    private void index(String eid, WordList text, boolean[] taken) {
        for (int word = 0; word + CLAIM <= text.size(); word++) {
            if (!taken[word]) {
                spots.computeIfAbsent(key(text, word), key -> new ArrayList<>(1))
                        .add(new Spot(eid, text, taken, word));
            }
        }
    }

    /// The one place where the words moved to; null where there is none, or more than one as good.
    @Nullable
    Found find(WordList old, int from, int to) {
        if (to - from < CLAIM) {
            return null;
        }
        Spot best = null;
        int most = -1;
        boolean tie = false;
        for (Spot spot : spots.getOrDefault(key(old, from), List.of())) {
            if (stands(old, from, to, spot)) {
                int around = around(old, from, to, spot);
                tie = around == most;
                best = around > most ? spot : best;
                most = Math.max(most, around);
            }
        }
        boolean known = to - from >= TELLING || most >= CLAIM;
        return best == null || tie || !known
                ? null
                : new Found(best.eid, best.words, best.word, best.word + to - from);
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

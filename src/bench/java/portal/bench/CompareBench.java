package portal.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import portal.drafts.CutProvision;
import portal.drafts.Cutter;
import portal.drafts.comparing.Comparison;

/// Two versions of a law of so many articles compared, provisions matched and words too, beside the least that must be
/// done: splitting the words of both, numbering them, one difference of the two texts.
record CompareBench(String name, int n) implements Case {

    @Override
    public String bench() {
        return "compare";
    }

    @Override
    public String peer() {
        return "split-intern-histogram";
    }

    @Override
    public Pair prepare(int n) {
        Laws laws = new Laws(n);
        List<CutProvision> old = Cutter.cut(laws.old).provisions();
        List<CutProvision> now = Cutter.cut(laws.now).provisions();
        return new Pair(() -> compared(old, now), () -> floor(laws.old, laws.now), 0);
    }

    private static int compared(List<CutProvision> old, List<CutProvision> now) {
        Comparison comparison = Comparison.of(old, now);
        int pieces = 0;
        for (portal.drafts.comparing.Pair pair : comparison.pairs()) {
            pieces += pair.reworded() ? comparison.words(pair).size() : 1;
        }
        return pieces;
    }

    static int floor(String old, String now) {
        Map<String, Integer> known = new HashMap<>();
        return new HistogramDiff()
                .diff(Same.ONE, new Ids(old, known), new Ids(now, known))
                .size();
    }


    static final class Ids extends Sequence {
        private final int[] ids;

        Ids(String text, Map<String, Integer> known) {
            String[] words = text.split("\\s+");
            ids = new int[words.length];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = known.computeIfAbsent(words[i], word -> known.size());
            }
        }

        @Override
        public int size() {
            return ids.length;
        }
    }

    static final class Same extends SequenceComparator<Ids> {
        static final Same ONE = new Same();

        @Override
        public boolean equals(Ids a, int i, Ids b, int j) {
            return a.ids[i] == b.ids[j];
        }

        @Override
        public int hash(Ids words, int i) {
            return words.ids[i];
        }
    }
}

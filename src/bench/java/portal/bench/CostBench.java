package portal.bench;

import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.SequenceComparator;
import portal.drafts.CutProvision;
import portal.drafts.Cutter;
import portal.drafts.comparing.Comparison;
import portal.text.WordDiff;
import portal.text.WordList;

/// How many words the differences of matched provisions delete and insert, beside the fewest possible (Myers).
final class CostBench implements Case {

    @Override
    public String bench() {
        return "compare";
    }

    @Override
    public String name() {
        return "edit-cost";
    }

    @Override
    public int n() {
        return 700;
    }

    @Override
    public String unit() {
        return "words";
    }

    @Override
    public String peer() {
        return "myers";
    }

    @Override
    public Pair prepare(int n) {
        Laws laws = new Laws(n);
        List<CutProvision> old = Cutter.cut(laws.old).provisions();
        List<CutProvision> now = Cutter.cut(laws.now).provisions();
        Comparison comparison = Comparison.of(old, now);
        return new Pair(() -> cost(comparison, false), () -> cost(comparison, true), 0, 0, () -> {});
    }

    private static double cost(Comparison comparison, boolean fewest) {
        int cost = 0;
        for (portal.drafts.comparing.Pair pair : comparison.pairs()) {
            if (pair.old() != null && pair.now() != null) {
                WordList before = comparison.oldWords(pair.old());
                WordList after = comparison.nowWords(pair.now());
                cost += cost(fewest ? MyersDiff.INSTANCE.diff(Same.ONE, before, after) : WordDiff.edits(before, after));
            }
        }
        return cost;
    }

    private static int cost(List<Edit> edits) {
        return edits.stream()
                .mapToInt(edit -> edit.getLengthA() + edit.getLengthB())
                .sum();
    }

    private static final class Same extends SequenceComparator<WordList> {
        static final Same ONE = new Same();

        @Override
        public boolean equals(WordList a, int i, WordList b, int j) {
            return a.id(i) == b.id(j);
        }

        @Override
        public int hash(WordList words, int i) {
            return words.id(i);
        }
    }
}

package portal.drafts.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who may be the partner of whom: those who share what is rare.
final class Candidates {

    /// Two nodes and how alike they are, 0 to 1.
    ///
    /// @param old index into the old nodes given
    /// @param now index into the new nodes given
    /// @param alike two times what they share, by what both consist of
    /// @param within what they share by the smaller of the two
    record Couple(int old, int now, double alike, double within) {}

    /// What stands in more nodes than this recognises none of them.
    private static final int TOO_COMMON = 24;

    private static final int MOST = 10;

    private final List<Node> old;
    private final List<Node> now;
    private final Features features;
    private final double[] oldWeights;
    private final double[] nowWeights;

    Candidates(List<Node> old, List<Node> now) {
        this.old = old;
        this.now = now;
        this.features = new Features(old, now);
        oldWeights = old.stream().mapToDouble(features::weight).toArray();
        nowWeights = now.stream().mapToDouble(features::weight).toArray();
    }

    Couple couple(int a, int b) {
        double shared = features.shared(old.get(a), now.get(b));
        double sum = oldWeights[a] + nowWeights[b];
        double smaller = Math.min(oldWeights[a], nowWeights[b]);
        return new Couple(a, b, sum > 0 ? 2 * shared / sum : 0, smaller > 0 ? shared / smaller : 0);
    }

    /// For each old node the new ones it shares most with, best first.
    List<List<Couple>> byWords() {
        int[][] postings = postings();
        double[] shared = new double[now.size()];
        int[] touched = new int[now.size()];
        List<List<Couple>> all = new ArrayList<>();
        for (int a = 0; a < old.size(); a++) {
            int count = 0;
            for (int feature : old.get(a).features) {
                for (int b : postings[feature]) {
                    if (shared[b] == 0) {
                        touched[count++] = b;
                    }
                    shared[b] += features.weight(feature);
                }
            }
            all.add(best(a, shared, touched, count));
        }
        return all;
    }

    private List<Couple> best(int a, double[] shared, int[] touched, int count) {
        List<Couple> guesses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int b = touched[i];
            guesses.add(new Couple(a, b, 2 * shared[b] / (oldWeights[a] + nowWeights[b]), 0));
            shared[b] = 0;
        }
        guesses.sort(Comparator.comparingDouble(Couple::alike).reversed().thenComparingInt(Couple::now));
        List<Couple> best = new ArrayList<>(MOST);
        for (Couple guess : guesses.subList(0, Math.min(MOST, guesses.size()))) {
            best.add(couple(a, guess.now));
        }
        return best;
    }

    private int[][] postings() {
        int[] sizes = new int[features.count()];
        for (Node node : now) {
            for (int feature : node.features) {
                sizes[feature] += features.frequency(feature) <= TOO_COMMON ? 1 : 0;
            }
        }
        int[][] postings = new int[sizes.length][];
        for (int b = now.size() - 1; b >= 0; b--) {
            for (int feature : now.get(b).features) {
                if (features.frequency(feature) <= TOO_COMMON) {
                    postings[feature] = postings[feature] == null ? new int[sizes[feature]] : postings[feature];
                    postings[feature][--sizes[feature]] = b;
                }
            }
        }
        for (int feature = 0; feature < postings.length; feature++) {
            postings[feature] = postings[feature] == null ? NOWHERE : postings[feature];
        }
        return postings;
    }

    private static final int[] NOWHERE = {};
}

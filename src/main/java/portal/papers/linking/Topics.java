package portal.papers.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;

/// What each article is about, by the words that set it apart from the others: for remarks that name nothing. Single
/// words and pairs of neighbours count, so that Vietnamese words of two syllables weigh as one.
final class Topics {
    private static final int LONGEST = 2;

    /// The cosine from which on words are alike, and how far ahead of the next article it must be.
    private static final double LEAST = 0.16;

    private static final double MARGIN = 1.35;

    private final List<String> roots = new ArrayList<>();
    private final double[] lengths;

    /// The words and pairs of the draft, and what holds each, by their places in a table, see [WordRuns#place].
    private final long[] words;

    private final @Nullable Holders[] holders;

    /// A word or a pair, by its number, and how often a text has it.
    private record Term(long words, int times) {}

    /// The articles with a word or a pair, by their place in the draft, and what it weighs in each.
    private record Holders(double rare, int[] articles, double[] weights) {}

    Topics(List<CutProvision> draft) {
        var bags = new ArrayList<Map<Long, Integer>>();
        for (var provision : draft) {
            var root = Zone.outermost(provision.eid());
            if (!root.startsWith("art_")) {
                continue;
            }
            if (roots.isEmpty() || !roots.getLast().equals(root)) {
                roots.add(root);
                bags.add(new HashMap<>());
            }
            var heading = provision.heading() == null ? "" : provision.heading();
            for (var term : terms(heading + ". " + heading + ". " + provision.text())) {
                bags.getLast().merge(term.words, term.times, Integer::sum);
            }
        }
        lengths = new double[roots.size()];
        var articles = new HashMap<Long, List<Integer>>();
        for (int i = 0; i < bags.size(); i++) {
            for (var term : bags.get(i).keySet()) {
                articles.computeIfAbsent(term, key -> new ArrayList<>(2)).add(i);
            }
        }
        words = new long[4 * Integer.highestOneBit(Math.max(1, articles.size()))];
        holders = new Holders[words.length];
        weigh(bags, articles);
    }

    /// The eId of the one article that the text is worded like; null where there is none, or two.
    @Nullable
    String nearest(String text) {
        var sums = new double[roots.size()];
        double own = 0;
        for (var term : terms(text)) {
            var known = holders[WordRuns.place(words, words.length, term.words)];
            double weight = weight(term.times) * (known == null ? 1 : known.rare);
            own += weight * weight;
            for (int i = 0; known != null && i < known.articles.length; i++) {
                sums[known.articles[i]] += weight * known.weights[i];
            }
        }
        int first = -1;
        double top = 0;
        double second = 0;
        for (int i = 0; i < sums.length; i++) {
            double cosine = own == 0 ? 0 : sums[i] / Math.sqrt(own) / lengths[i];
            second = Math.max(second, Math.min(top, cosine));
            if (cosine > top) {
                top = cosine;
                first = i;
            }
        }
        return top >= LEAST && top >= second * MARGIN ? roots.get(first) : null;
    }

    private void weigh(List<Map<Long, Integer>> bags, Map<Long, List<Integer>> articles) {
        articles.forEach((term, holding) -> {
            double rare = Math.log(1 + roots.size() / (double) holding.size());
            var weights = new double[holding.size()];
            for (int i = 0; i < weights.length; i++) {
                int article = holding.get(i);
                weights[i] = weight(bags.get(article).getOrDefault(term, 1)) * rare;
                lengths[article] += weights[i] * weights[i];
            }
            int place = WordRuns.place(words, words.length, term);
            words[place] = term;
            holders[place] = new Holders(rare, holding.stream().mapToInt(i -> i).toArray(), weights);
        });
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.sqrt(Math.max(lengths[i], 1));
        }
    }

    private static double weight(int times) {
        return times == 1 ? 1 : 1 + Math.log(times);
    }

    private static List<Term> terms(String text) {
        var terms = new ArrayList<Term>();
        for (int length = 1; length <= LONGEST; length++) {
            var runs = new WordRuns(length).sorted(text);
            for (int i = 0, next; i < runs.size(); i = next) {
                next = i + 1;
                while (next < runs.size() && runs.run(next) == runs.run(i)) {
                    next++;
                }
                terms.add(new Term(runs.run(i), next - i));
            }
        }
        return terms;
    }
}

package portal.papers.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;

/// What each article is about, by the words that set it apart from the others: for remarks that name nothing. Single
/// words and pairs of neighbours count, so that Vietnamese words of two syllables weigh as one.
final class Topics {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// The cosine from which on words are alike, and how far ahead of the next article it must be.
    private static final double LEAST = 0.16;

    private static final double MARGIN = 1.35;

    private final List<String> roots = new ArrayList<>();
    private final Map<String, Map<Integer, Double>> weights = new HashMap<>();
    private final List<Double> lengths = new ArrayList<>();

    Topics(List<CutProvision> draft) {
        var bags = new ArrayList<Map<String, Integer>>();
        for (var provision : draft) {
            var root = provision.eid().replaceFirst("__.*", "");
            if (!root.startsWith("art_")) {
                continue;
            }
            if (roots.isEmpty() || !roots.getLast().equals(root)) {
                roots.add(root);
                bags.add(new HashMap<>());
            }
            var heading = provision.heading() == null ? "" : provision.heading();
            bag(heading + ". " + heading + ". " + provision.text())
                    .forEach((term, n) -> bags.getLast().merge(term, n, Integer::sum));
        }
        weigh(bags);
    }

    /// The eId of the one article that the text is worded like; null where there is none, or two.
    @Nullable
    String nearest(String text) {
        var sums = new double[roots.size()];
        double own = 0;
        for (var entry : bag(text).entrySet()) {
            var holders = weights.get(entry.getKey());
            double weight = 1 + Math.log(entry.getValue());
            if (holders != null) {
                double rare = Math.log(1 + roots.size() / (double) holders.size());
                own += weight * rare * weight * rare;
                holders.forEach((article, theirs) -> sums[article] += weight * rare * theirs);
            } else {
                own += weight * weight;
            }
        }
        int first = -1;
        double top = 0;
        double second = 0;
        for (int i = 0; i < sums.length; i++) {
            double cosine = own == 0 ? 0 : sums[i] / Math.sqrt(own) / lengths.get(i);
            second = Math.max(second, Math.min(top, cosine));
            if (cosine > top) {
                top = cosine;
                first = i;
            }
        }
        return top >= LEAST && top >= second * MARGIN ? roots.get(first) : null;
    }

    private void weigh(List<Map<String, Integer>> bags) {
        var spread = new HashMap<String, Integer>();
        bags.forEach(bag -> new HashSet<>(bag.keySet()).forEach(term -> spread.merge(term, 1, Integer::sum)));
        for (int i = 0; i < bags.size(); i++) {
            double length = 0;
            for (var entry : bags.get(i).entrySet()) {
                double rare = Math.log(1 + roots.size() / (double) spread.getOrDefault(entry.getKey(), 1));
                double weight = (1 + Math.log(entry.getValue())) * rare;
                weights.computeIfAbsent(entry.getKey(), key -> new HashMap<>(2)).put(i, weight);
                length += weight * weight;
            }
            lengths.add(Math.sqrt(Math.max(length, 1)));
        }
    }

    private static Map<String, Integer> bag(String text) {
        var bag = new HashMap<String, Integer>();
        String before = "";
        for (var words = WORD.matcher(text.toLowerCase(Locale.ROOT)); words.find(); ) {
            bag.merge(words.group(), 1, Integer::sum);
            if (!before.isEmpty()) {
                bag.merge(before + " " + words.group(), 1, Integer::sum);
            }
            before = words.group();
        }
        return bag;
    }
}

package portal.drafts.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what was taken out of a provision that lives on, and what was taken into one: the words of a provision without
/// partner that another one had and its partner no longer has.
final class Splits {

    /// A provision without partner, and the one its words came from or went to.
    record Part(Node alone, Node whole) {}

    private static final double OF_THE_PART = 0.5;
    private static final double OF_THE_WHOLE = 0.12;
    private static final int TELLING = 10;

    private Splits() {}

    /// @param alone nodes of one side that found no partner
    /// @param whole nodes of the other side that did
    static List<Part> find(List<Node> alone, List<Node> whole) {
        List<Node> lonely = alone.stream()
                .filter(node -> node.partner == null && node.size >= TELLING)
                .toList();
        List<Node> changed = whole.stream()
                .filter(node -> node.partner != null && node.partner.whole != node.whole)
                .toList();
        if (lonely.isEmpty() || changed.isEmpty()) {
            return List.of();
        }
        List<Node> partners = changed.stream().map(Splits::partner).toList();
        List<Node> others = new ArrayList<>(changed);
        others.addAll(partners);
        List<List<Candidates.Couple>> byWords = new Candidates(lonely, changed).byWords();
        List<Part> parts = new ArrayList<>();
        Features weights = new Features(lonely, others);
        for (int i = 0; i < lonely.size(); i++) {
            Part best = best(lonely.get(i), byWords.get(i), changed, weights);
            if (best != null) {
                parts.add(best);
            }
        }
        return parts;
    }

    private static @Nullable Part best(
            Node alone, List<Candidates.Couple> couples, List<Node> changed, Features features) {
        for (Candidates.Couple couple : couples) {
            Node whole = changed.get(couple.now());
            double taken = taken(alone.features, whole.features, partner(whole).features, features);
            if (taken >= OF_THE_PART * features.weight(alone) && taken >= OF_THE_WHOLE * features.weight(whole)) {
                return new Part(alone, whole);
            }
        }
        return null;
    }

    private static Node partner(Node node) {
        return node.partner == null ? node : node.partner;
    }

    /// The weight of what the part shares with the whole and not with what the whole became.
    private static double taken(int[] part, int[] whole, int[] rest, Features features) {
        double sum = 0;
        for (int feature : part) {
            if (Arrays.binarySearch(whole, feature) >= 0 && Arrays.binarySearch(rest, feature) < 0) {
                sum += features.weight(feature);
            }
        }
        return sum;
    }
}

package portal.drafts.comparing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is word for word the same but stands elsewhere: sure only where it is the only one of its kind on both sides.
final class Twins {

    private static final int TELLING = 12;

    private Twins() {}

    /// Marries the equal among those still alone, with everything they hold.
    static void marryUnique(List<Node> old, List<Node> now) {
        Map<Long, Node> before = unique(old);
        Map<Long, Node> after = unique(now);
        before.forEach((whole, node) -> {
            Node other = after.get(whole);
            if (other != null && node.partner == null && other.partner == null && node.says(other)) {
                Order.marryWhole(node, other);
            }
        });
    }

    private static Map<Long, Node> unique(List<Node> nodes) {
        Map<Long, Node> unique = new HashMap<>();
        Set<Long> several = new HashSet<>();
        for (Node node : nodes) {
            if (node.size >= TELLING && unique.put(node.whole, node) != null) {
                several.add(node.whole);
            }
        }
        several.forEach(unique::remove);
        return unique;
    }
}

package portal.drafts.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.drafts.comparing.Assignment.Edge;

/// Finds the partner of every part, chapter and section: whose units went where, then the heading and the number.
final class Holders {

    private static final double HEADING = 0.5;
    private static final double NUMBER = 0.1;
    private static final double LEAST = 0.3;

    private Holders() {}

    /// After the units have found theirs.
    static void marry(Side before, Side after) {
        List<Node> old = alone(before);
        List<Node> now = alone(after);
        Map<Node, Integer> columns = new HashMap<>();
        now.forEach(node -> columns.put(node, columns.size()));
        Map<Node, Map<Node, Integer>> shared = shared(before);
        List<List<Edge>> edges = new ArrayList<>();
        for (Node node : old) {
            Map<Node, Integer> mine = shared.getOrDefault(node, Map.of());
            List<Edge> row = new ArrayList<>();
            for (Node other : now) {
                double weight = weight(node, other, mine.getOrDefault(other, 0));
                if (weight >= LEAST) {
                    row.add(new Edge(columns.getOrDefault(other, 0), weight));
                }
            }
            edges.add(row);
        }
        int[] best = Assignment.best(edges, now.size());
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0) {
                old.get(i).marry(now.get(best[i]));
            }
        }
    }

    private static List<Node> alone(Side side) {
        return side.of(Sort.HOLDER).stream()
                .filter(node -> node.partner == null)
                .toList();
    }

    private static double weight(Node a, Node b, int shared) {
        if (a.provision.kind() != b.provision.kind()) {
            return 0;
        }
        double words = 2.0 * shared / Math.max(1, a.size + b.size);
        boolean heading = a.heading.size() > 0 && a.heading.same(b.heading);
        return words + (heading ? HEADING : 0) + (a.number().equals(b.number()) ? NUMBER : 0);
    }

    /// How many words of each holder's units are now in units of each other.
    private static Map<Node, Map<Node, Integer>> shared(Side before) {
        Map<Node, Map<Node, Integer>> shared = new HashMap<>();
        for (Node unit : before.of(Sort.UNIT)) {
            Node partner = unit.partner;
            for (Node above = unit.parent; above != null && partner != null; above = above.parent) {
                for (Node holder = partner.parent; holder != null; holder = holder.parent) {
                    shared.computeIfAbsent(above, holding -> new HashMap<>())
                            .merge(holder, Math.min(unit.size, partner.size), Integer::sum);
                }
            }
        }
        return shared;
    }
}

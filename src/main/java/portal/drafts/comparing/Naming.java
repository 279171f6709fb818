package portal.drafts.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says of every pair what became of it, and lists all in the order of the new version; what was deleted stands after
/// what it stood after.
final class Naming {

    private final Side before;
    private final Side after;
    private final Map<Node, List<Node>> split = new HashMap<>();
    private final Map<Node, List<Node>> merged = new HashMap<>();
    private final Set<Node> told = new HashSet<>();
    private final Set<Node> inOrder = new HashSet<>();
    private final List<Pair> pairs = new ArrayList<>();

    Naming(Side before, Side after) {
        this.before = before;
        this.after = after;
        for (Sort sort : List.of(Sort.UNIT, Sort.PART)) {
            Splits.find(after, before, sort, true)
                    .forEach(part -> split.computeIfAbsent(part.whole(), whole -> new ArrayList<>())
                            .add(part.alone()));
            Splits.find(before, after, sort, false)
                    .forEach(part -> merged.computeIfAbsent(part.whole(), whole -> new ArrayList<>())
                            .add(part.alone()));
        }
        split.values().forEach(told::addAll);
        merged.values().forEach(told::addAll);
        order();
    }

    List<Pair> pairs() {
        deletedFrom(0);
        for (Node now : after.nodes) {
            Node old = now.partner;
            if (old == null) {
                inserted(now);
            } else {
                pairs.add(pair(old, now, change(old, now)));
                merged.getOrDefault(now, List.of()).forEach(part -> pairs.add(pair(part, now, Change.MERGED)));
                split.getOrDefault(old, List.of()).forEach(part -> pairs.add(pair(old, part, Change.SPLIT)));
                deletedFrom(old.index + 1);
            }
        }
        return pairs;
    }

    private void inserted(Node now) {
        if (!told.contains(now)) {
            pairs.add(new Pair(null, now.eid(), Change.INSERTED, 0));
        }
    }

    private void deletedFrom(int index) {
        for (int i = index; i < before.nodes.size() && before.nodes.get(i).partner == null; i++) {
            Node old = before.nodes.get(i);
            if (!told.contains(old)) {
                pairs.add(new Pair(old.eid(), null, Change.DELETED, 0));
            }
        }
    }

    private Change change(Node old, Node now) {
        if (split.containsKey(old)) {
            return Change.SPLIT;
        }
        if (merged.containsKey(now)) {
            return Change.MERGED;
        }
        if (moved(old, now)) {
            return Change.MOVED;
        }
        boolean label =
                old.provision.kind() == now.provision.kind() && old.number().equals(now.number());
        return !label ? Change.RENUMBERED : old.says(now) ? Change.UNCHANGED : Change.MODIFIED;
    }

    private boolean moved(Node old, Node now) {
        boolean sameHolder = old.parent == null ? now.parent == null : old.parent.partner == now.parent;
        return old.sort == Sort.PART && now.sort == Sort.PART && !sameHolder || !inOrder.contains(old);
    }

    /// A longest run of units that kept their order, and one among the children of each provision.
    private void order() {
        keep(before.of(Sort.UNIT));
        keep(before.of(Sort.HOLDER).stream().filter(node -> node.parent == null).toList());
        for (Node node : before.nodes) {
            keep(node.children.stream()
                    .filter(child -> child.sort != Sort.UNIT)
                    .filter(child -> child.partner != null && child.partner.parent == node.partner)
                    .toList());
        }
        before.of(Sort.HOLDER).stream()
                .filter(node ->
                        node.parent != null && node.partner != null && node.partner.parent != node.parent.partner)
                .forEach(inOrder::add);
    }

    private void keep(List<Node> nodes) {
        int[] places = new int[nodes.size()];
        for (int i = 0; i < places.length; i++) {
            Node partner = nodes.get(i).partner;
            places[i] = partner == null ? -1 : partner.index;
        }
        boolean[] growing = Order.growing(places);
        for (int i = 0; i < places.length; i++) {
            if (growing[i]) {
                inOrder.add(nodes.get(i));
            }
        }
    }

    private static Pair pair(Node old, Node now, Change change) {
        return new Pair(old.eid(), now.eid(), change, Likeness.of(old, now));
    }
}

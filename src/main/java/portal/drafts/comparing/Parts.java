package portal.drafts.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.drafts.ProvisionKind;
import portal.drafts.comparing.Assignment.Edge;
import portal.drafts.comparing.Candidates.Couple;

/// Finds the partner of every clause, point and the like: what is the same in the same unit first, then one best
/// assignment of all the rest. The unit, the holder, the number and the order count beside the words, so that a copy
/// of a sentence elsewhere never takes the place of the sentence itself.
final class Parts {

    private static final double UNIT = 0.35;
    private static final double HOLDER = 0.12;
    private static final double NUMBER = 0.06;
    private static final double PLACE = 0.08;
    private static final double LEAST_AT_HOME = 0.2;
    private static final double LEAST_ABROAD = 0.55;
    private static final int TELLING = 8;
    private static final int ALL_PAIRS = 2_500;
    private static final int NEAR = 4;

    private final List<Node> old;
    private final List<Node> now;
    private final Map<Node, Node> guess = new HashMap<>();

    private Parts(List<Node> old, List<Node> now) {
        this.old = old;
        this.now = now;
    }

    /// After the units have found theirs.
    static void marry(Side before, Side after) {
        for (Node unit : before.of(Sort.UNIT)) {
            Node partner = unit.partner;
            if (partner != null) {
                List<Node> inside = inside(unit);
                List<Node> insideNow = inside(partner);
                Order.marryEqual(inside, insideNow);
                Sure.marryClose(inside, insideNow);
            }
        }
        Parts parts = new Parts(alone(before), alone(after));
        if (!parts.old.isEmpty() && !parts.now.isEmpty()) {
            parts.marryRest();
        }
    }

    private void marryRest() {
        Candidates candidates = new Candidates(old, now);
        List<Map<Integer, Couple>> couples = new ArrayList<>();
        for (List<Couple> byWords : candidates.byWords()) {
            Map<Integer, Couple> mine = new HashMap<>();
            byWords.forEach(couple -> mine.put(couple.now(), couple));
            couples.add(mine);
        }
        addAtHome(candidates, couples);
        choose(couples).forEach(guess::put);
        choose(couples).forEach(Node::marry);
    }

    private Map<Node, Node> choose(List<Map<Integer, Couple>> couples) {
        List<List<Edge>> edges = new ArrayList<>();
        for (Map<Integer, Couple> mine : couples) {
            List<Edge> row = new ArrayList<>();
            for (Couple couple : mine.values()) {
                double weight = weight(couple);
                if (weight > 0) {
                    row.add(new Edge(couple.now(), weight));
                }
            }
            edges.add(row);
        }
        int[] best = Assignment.best(edges, now.size());
        Map<Node, Node> chosen = new HashMap<>();
        for (int a = 0; a < best.length; a++) {
            if (best[a] >= 0) {
                chosen.put(old.get(a), now.get(best[a]));
            }
        }
        return chosen;
    }

    /// All pairs inside a pair of units, near ones only where these are many.
    private void addAtHome(Candidates candidates, List<Map<Integer, Couple>> couples) {
        Map<Node, List<Integer>> here = new HashMap<>();
        for (int b = 0; b < now.size(); b++) {
            here.computeIfAbsent(home(now.get(b)), unit -> new ArrayList<>()).add(b);
        }
        Map<Node, Integer> counts = new HashMap<>();
        old.forEach(node -> counts.merge(home(node), 1, Integer::sum));
        Map<Node, Integer> places = new HashMap<>();
        for (int a = 0; a < old.size(); a++) {
            int row = a;
            Node home = home(old.get(a));
            int place = places.merge(home, 1, Integer::sum) - 1;
            List<Integer> others = home.partner == null ? List.of() : here.getOrDefault(home.partner, List.of());
            boolean few = (long) others.size() * counts.getOrDefault(home, 1) <= ALL_PAIRS;
            int from = few ? 0 : Math.clamp(place - NEAR, 0, others.size());
            int to = few ? others.size() : Math.clamp(place + NEAR, from, others.size());
            for (int b : others.subList(from, to)) {
                couples.get(a).computeIfAbsent(b, other -> candidates.couple(row, other));
            }
        }
    }

    /// 0 where they cannot be the same.
    private double weight(Couple couple) {
        Node a = old.get(couple.old());
        Node b = now.get(couple.now());
        boolean table = a.provision.kind() == ProvisionKind.TABLE;
        if (table != (b.provision.kind() == ProvisionKind.TABLE)) {
            return 0;
        }
        double words = 0.75 * couple.alike() + 0.25 * couple.within();
        boolean atHome = home(a).partner == home(b);
        boolean label = a.provision.kind() == b.provision.kind() && a.number().equals(b.number());
        if (words < (atHome ? LEAST_AT_HOME - (label ? 0.08 : 0) : LEAST_ABROAD)
                || !atHome && Math.min(a.size, b.size) < TELLING) {
            return 0;
        }
        double away = Math.abs(share(a) - share(b));
        return words
                + (atHome ? UNIT + PLACE * (1 - away) : 0)
                + (holdersAgree(a, b) ? HOLDER : 0)
                + (label ? NUMBER : 0);
    }

    private boolean holdersAgree(Node a, Node b) {
        Node above = a.parent;
        return above != null && (above.partner == b.parent || guess.get(above) == b.parent);
    }

    /// How far into its unit it stands, 0 to 1.
    private static double share(Node node) {
        Node unit = home(node);
        return (node.index - unit.index) / (double) Math.max(1, last(unit).index - unit.index);
    }

    private static Node last(Node node) {
        Node last = node;
        while (!last.children.isEmpty()) {
            last = last.children.getLast();
        }
        return last;
    }

    private static Node home(Node node) {
        return node.unit == null ? node : node.unit;
    }

    private static List<Node> inside(Node unit) {
        List<Node> inside = new ArrayList<>();
        gather(unit, inside);
        return inside;
    }

    private static void gather(Node node, List<Node> into) {
        for (Node child : node.children) {
            into.add(child);
            gather(child, into);
        }
    }

    private static List<Node> alone(Side side) {
        return side.of(Sort.PART).stream().filter(node -> node.partner == null).toList();
    }
}

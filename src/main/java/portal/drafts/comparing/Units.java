package portal.drafts.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.comparing.Assignment.Edge;
import portal.drafts.comparing.Candidates.Couple;
import portal.text.WordList;

/// Finds the partner of every article, recital, annex and the like: first what is word for word the same, then one best
/// assignment of the rest by words, heading, number and place.
final class Units {

    private static final double HEADING = 0.45;
    private static final double NUMBER = 0.04;
    private static final double PLACE = 0.25;
    private static final double SURE = 0.45;
    private static final double LEAST = 0.28;
    private static final int NEAR = 3;

    /// Less in common than this is chance; only an equal heading outweighs it.
    private static final double CHANCE = 0.12;

    private final List<Node> all;
    private final List<Node> allNow;
    private final List<Node> old;
    private final List<Node> now;

    private Units(Side before, Side after, Sure sure) {
        all = before.of(Sort.UNIT);
        allNow = after.of(Sort.UNIT);
        Order.marryEqual(all, allNow);
        Twins.marryUnique(all, allNow);
        sure.marryHeaded(all, allNow);
        sure.marryByPhrases(all, allNow);
        old = alone(all);
        now = alone(allNow);
    }

    static void marry(Side before, Side after, Sure sure) {
        Units units = new Units(before, after, sure);
        if (!units.old.isEmpty() && !units.now.isEmpty()) {
            units.marryRest();
        }
    }

    private void marryRest() {
        Candidates candidates = new Candidates(old, now);
        List<Map<Integer, Couple>> couples = couples(candidates);
        int[] first = Assignment.best(edges(couples, null), now.size());
        double[] expected = expected(first, couples);
        addNear(candidates, couples, expected);
        int[] best = Assignment.best(edges(couples, expected), now.size());
        for (int a = 0; a < best.length; a++) {
            if (best[a] >= 0) {
                old.get(a).marry(now.get(best[a]));
            }
        }
    }

    private List<Map<Integer, Couple>> couples(Candidates candidates) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Long, Integer> headings = new HashMap<>();
        for (int b = 0; b < now.size(); b++) {
            numbers.putIfAbsent(label(now.get(b)), b);
            headings.putIfAbsent(heading(now.get(b)), b);
        }
        List<Map<Integer, Couple>> couples = new ArrayList<>();
        for (List<Couple> byWords : candidates.byWords()) {
            int a = couples.size();
            Map<Integer, Couple> mine = new HashMap<>();
            byWords.forEach(couple -> mine.put(couple.now(), couple));
            for (Integer b : new Integer[] {numbers.get(label(old.get(a))), headings.get(heading(old.get(a)))}) {
                if (b != null) {
                    mine.computeIfAbsent(b, other -> candidates.couple(a, other));
                }
            }
            couples.add(mine);
        }
        return couples;
    }

    private void addNear(Candidates candidates, List<Map<Integer, Couple>> couples, double[] expected) {
        Map<Integer, Integer> indexOf = new HashMap<>();
        for (int b = 0; b < now.size(); b++) {
            indexOf.put(now.get(b).index, b);
        }
        for (int a = 0; a < old.size(); a++) {
            int row = a;
            int middle = (int) Math.round(expected[a]);
            for (int at = Math.max(0, middle - NEAR); at <= Math.min(allNow.size() - 1, middle + NEAR); at++) {
                Integer b = indexOf.get(allNow.get(at).index);
                if (b != null) {
                    couples.get(a).computeIfAbsent(b, other -> candidates.couple(row, other));
                }
            }
        }
    }

    /// Where each old unit is expected among the new ones, judged by those whose partner is beyond doubt.
    private double[] expected(int[] first, List<Map<Integer, Couple>> couples) {
        Map<Node, Integer> places = places(allNow);
        Map<Node, Integer> rows = places(all);
        int[] known = Order.nowhere(all.size());
        for (int i = 0; i < all.size(); i++) {
            Node partner = all.get(i).partner;
            known[i] = partner == null ? -1 : places.getOrDefault(partner, -1);
        }
        for (int a = 0; a < first.length; a++) {
            Couple couple = first[a] < 0 ? null : couples.get(a).get(first[a]);
            if (couple != null && weight(couple, null) >= SURE) {
                known[rows.getOrDefault(old.get(a), 0)] = places.getOrDefault(now.get(first[a]), -1);
            }
        }
        double[] expected = Order.expected(known, allNow.size());
        return old.stream()
                .mapToDouble(node -> expected[rows.getOrDefault(node, 0)])
                .toArray();
    }

    private List<List<Edge>> edges(List<Map<Integer, Couple>> couples, double @Nullable [] expected) {
        Map<Node, Integer> places = places(allNow);
        List<List<Edge>> edges = new ArrayList<>();
        for (Map<Integer, Couple> mine : couples) {
            List<Edge> row = new ArrayList<>();
            for (Couple couple : mine.values()) {
                double away = expected == null
                        ? Double.POSITIVE_INFINITY
                        : Math.abs(expected[couple.old()] - places.getOrDefault(now.get(couple.now()), 0));
                double weight = weight(couple, away);
                if (weight >= LEAST
                        && now.get(couple.now()).provision.kind()
                                == old.get(couple.old()).provision.kind()) {
                    row.add(new Edge(couple.now(), weight));
                }
            }
            edges.add(row);
        }
        return edges;
    }

    private double weight(Couple couple, @Nullable Double away) {
        Node a = old.get(couple.old());
        Node b = now.get(couple.now());
        double words = 0.75 * couple.alike() + 0.25 * couple.within();
        double heading = a.heading.size() == 0 || b.heading.size() == 0 ? 0 : HEADING * alike(a.heading, b.heading);
        if (words < CHANCE && heading < HEADING / 2) {
            return 0;
        }
        double number = label(a).equals(label(b)) ? NUMBER : 0;
        double place = away == null ? 0 : PLACE * Math.exp(-away / 2);
        return words + heading + number + place;
    }

    private static double alike(WordList a, WordList b) {
        int same = 0;
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                if (a.id(i) == b.id(j)) {
                    same++;
                    break;
                }
            }
        }
        return Math.min(1, 2.0 * same / (a.size() + b.size()));
    }

    private static String label(Node node) {
        return node.provision.kind() + node.number();
    }

    private static long heading(Node node) {
        long hash = node.provision.kind().ordinal();
        for (int i = 0; i < node.heading.size(); i++) {
            hash = hash * 1_000_003 + node.heading.id(i);
        }
        return hash;
    }

    private static Map<Node, Integer> places(List<Node> nodes) {
        Map<Node, Integer> places = new HashMap<>();
        for (Node node : nodes) {
            places.put(node, places.size());
        }
        return places;
    }

    private static List<Node> alone(List<Node> nodes) {
        return nodes.stream().filter(node -> node.partner == null).toList();
    }
}

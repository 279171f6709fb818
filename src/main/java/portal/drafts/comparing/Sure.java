package portal.drafts.comparing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.text.Vocabulary;
import portal.text.WordList;

/// Pairs that no assignment would part, found without weighing all against all: units whose heading nobody else has
/// and most of whose words are the same; clauses with the same number in the same place that differ in a few words.
final class Sure {

    private static final double HEADED = 0.6;
    private static final double CLOSE = 0.75;
    private static final int LONG_ENOUGH = 8;

    private final int[] counts;

    Sure(Vocabulary vocabulary) {
        counts = new int[vocabulary.size()];
    }

    void marryHeaded(List<Node> old, List<Node> now) {
        Map<Long, Node> after = byHeading(now);
        byHeading(old).forEach((heading, node) -> {
            Node other = after.get(heading);
            if (other != null && node.heading.same(other.heading) && overlap(node, other) >= HEADED) {
                node.marry(other);
            }
        });
    }

    /// Units that say what nobody else says, most of it to each other.
    void marryByPhrases(List<Node> all, List<Node> allNow) {
        List<Node> old = all.stream().filter(node -> node.partner == null).toList();
        List<Node> now = allNow.stream().filter(node -> node.partner == null).toList();
        Votes votes = new Votes(old);
        now.forEach(votes::count);
        for (int a = 0; a < old.size(); a++) {
            Node node = old.get(a);
            Node other = votes.winner(a);
            if (other != null
                    && other.partner == null
                    && node.provision.kind() == other.provision.kind()
                    && overlap(node, other) >= HEADED) {
                node.marry(other);
            }
        }
    }

    /// Inside a pair of units, in document order, holders first.
    static void marryClose(List<Node> old, List<Node> now) {
        int b = 0;
        for (Node node : old) {
            Node partner = node.partner;
            if (partner == null) {
                Node next = b < now.size() ? now.get(b) : null;
                if (next != null && close(node, next)) {
                    node.marry(next);
                    b++;
                }
            } else {
                while (b < now.size() && now.get(b).index <= partner.index) {
                    b++;
                }
            }
        }
    }

    private static boolean close(Node a, Node b) {
        boolean place = b.partner == null
                && a.provision.kind() == b.provision.kind()
                && a.number().equals(b.number())
                && a.parent != null
                && a.parent.partner == b.parent;
        if (!place || Math.min(a.words.size(), b.words.size()) < LONG_ENOUGH) {
            return false;
        }
        return Likeness.of(a, b) >= CLOSE;
    }

    private static Map<Long, Node> byHeading(List<Node> nodes) {
        Map<Long, Node> byHeading = new HashMap<>();
        Set<Long> several = new HashSet<>();
        for (Node node : nodes) {
            if (node.heading.size() > 0 && byHeading.put(key(node), node) != null) {
                several.add(key(node));
            }
        }
        byHeading.keySet().removeAll(several);
        byHeading.values().removeIf(node -> node.partner != null);
        return byHeading;
    }

    private static long key(Node node) {
        long hash = node.provision.kind().ordinal();
        for (int i = 0; i < node.heading.size(); i++) {
            hash = hash * 0x100000001B3L + node.heading.id(i);
        }
        return hash;
    }

    /// Two times the words both have, by the words of both.
    private double overlap(Node a, Node b) {
        count(a, 1);
        int shared = shared(b);
        count(a, 0);
        return 2.0 * shared / Math.max(1, a.size + b.size);
    }

    private void count(Node node, int by) {
        for (WordList words : List.of(node.heading, node.words)) {
            for (int i = 0; i < words.size(); i++) {
                counts[words.id(i)] = by == 0 ? 0 : counts[words.id(i)] + by;
            }
        }
        node.children.forEach(child -> count(child, by));
    }

    private int shared(Node node) {
        int shared = 0;
        for (WordList words : List.of(node.heading, node.words)) {
            for (int i = 0; i < words.size(); i++) {
                shared += counts[words.id(i)]-- > 0 ? 1 : 0;
            }
        }
        for (Node child : node.children) {
            shared += shared(child);
        }
        return shared;
    }
}

package portal.drafts.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.diff.Edit;
import org.jspecify.annotations.Nullable;
import portal.text.WordList;

/// Finds what was taken out of a provision that lives on, and what was taken into one: the phrases of a provision
/// without partner that another one had and its partner no longer has.
final class Splits {

    /// A provision without partner, and the one its words came from or went to.
    record Part(Node alone, Node whole) {}

    private static final double OF_THE_PART = 0.4;
    private static final double OF_THE_WHOLE = 0.12;
    private static final double OF_ALL_HELD = 0.6;
    private static final int TELLING = 10;

    private final List<Node> lonely;
    private final Phrases phrases;
    private final boolean fromOld;
    private final Map<Node, Map<Integer, Integer>> taken = new LinkedHashMap<>();

    private Splits(List<Node> lonely, boolean fromOld) {
        this.lonely = lonely;
        this.fromOld = fromOld;
        this.phrases = new Phrases(lonely.stream().mapToInt(node -> node.size).sum());
        for (int i = 0; i < lonely.size(); i++) {
            int owner = i;
            Phrases.whole(lonely.get(i), words -> phrases.say(owner, words, 0, words.size()));
        }
    }

    /// @param alone the side whose provisions without partner are asked for
    /// @param other the side they came from or went to
    /// @param fromOld whether that other side is the old version
    static List<Part> find(Side alone, Side other, Sort sort, boolean fromOld) {
        List<Node> lonely = alone.of(sort).stream()
                .filter(node -> node.partner == null && node.size >= TELLING)
                .toList();
        if (lonely.isEmpty()) {
            return List.of();
        }
        Splits splits = new Splits(lonely, fromOld);
        for (Node node : other.nodes) {
            Node owner = sort == Sort.UNIT ? node.unit : node.sort == Sort.PART ? node : null;
            if (owner != null && owner.partner != null) {
                splits.listen(node, owner);
            }
        }
        return splits.parts();
    }

    /// The words of a node that are not in its owner's partner.
    private void listen(Node node, Node owner) {
        Node partner = node.partner;
        if (partner == null || node != owner && partner.unit != owner.partner) {
            hear(owner, node.words, 0, node.words.size());
        } else if (!node.words.same(partner.words)) {
            for (Edit edit : fromOld ? node.changes(partner) : partner.changes(node)) {
                int from = fromOld ? edit.getBeginA() : edit.getBeginB();
                hear(owner, node.words, from, fromOld ? edit.getEndA() : edit.getEndB());
            }
        }
    }

    private void hear(Node owner, WordList words, int from, int to) {
        phrases.hear(
                words,
                from,
                to,
                part -> taken.computeIfAbsent(owner, key -> new HashMap<>()).merge(part, 1, Integer::sum));
    }

    private List<Part> parts() {
        Map<Integer, Node> best = new TreeMap<>();
        Map<Integer, Integer> most = new HashMap<>();
        taken.forEach((owner, counts) -> counts.forEach((part, count) -> {
            boolean enough = count >= OF_THE_PART * lonely.get(part).size && count >= OF_THE_WHOLE * owner.size;
            if (enough && count > most.getOrDefault(part, 0)) {
                most.put(part, count);
                best.put(part, owner);
            }
        }));
        for (int part = 0; part < lonely.size(); part++) {
            Node owner = holder(lonely.get(part));
            if (owner != null) {
                best.putIfAbsent(part, owner);
            }
        }
        List<Part> parts = new ArrayList<>();
        best.forEach((part, owner) -> parts.add(new Part(lonely.get(part), owner)));
        return parts;
    }

    /// The one that most of what a provision holds lives on in, or came from; null where there is none. Its clauses may
    /// say what others say too, so that no phrase tells: they are known one by one.
    private static @Nullable Node holder(Node alone) {
        Map<Node, Integer> held = new HashMap<>();
        count(alone, held);
        int enough = (int) Math.max(2 * TELLING, OF_ALL_HELD * (alone.size - alone.heading.size()));
        return held.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static void count(Node node, Map<Node, Integer> held) {
        for (Node child : node.children) {
            Node owner = child.partner == null ? null : child.partner.unit;
            if (owner != null && owner.partner != null && child.sort == Sort.PART) {
                held.merge(owner, child.words.size(), Integer::sum);
            }
            count(child, held);
        }
    }
}

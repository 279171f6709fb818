package portal.papers.linking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The links of one excerpt while it is read: one a provision, the surer one stays.
final class Links {

    /// The least confidence with which a link is proposed.
    static final double FLOOR = 0.3;

    private final Map<String, Link> links = new LinkedHashMap<>();

    Links offer(String eid, How how, double confidence) {
        if (confidence >= FLOOR) {
            links.merge(eid, new Link(eid, how, confidence), (a, b) -> a.confidence() >= b.confidence() ? a : b);
        }
        return this;
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    /// Whether a provision inside the given one, or itself, is linked already.
    boolean within(String eid) {
        for (var linked : links.keySet()) {
            if (DraftWords.under(linked, eid)) {
                return true;
            }
        }
        return false;
    }

    boolean withinAny(List<String> eids) {
        for (var eid : eids) {
            if (within(eid)) {
                return true;
            }
        }
        return false;
    }

    /// The main link first; of links equally sure the one met first.
    List<Link> surestFirst() {
        if (links.size() < 2) {
            return List.copyOf(links.values());
        }
        return links.values().stream()
                .sorted(Comparator.comparingDouble(Link::confidence).reversed())
                .toList();
    }
}

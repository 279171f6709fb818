package portal.drafts.comparing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Provisions that both versions call by the same lasting id (Akoma Ntoso GUID) are the same one, whatever they say.
final class Lasting {

    private Lasting() {}

    /// Before anything else is matched. An id that a version gives twice tells nothing.
    static void marry(Side before, Side after) {
        Map<String, Node> now = byId(after);
        byId(before).forEach((id, node) -> {
            Node other = now.get(id);
            if (other != null && node.sort == other.sort) {
                node.marry(other);
            }
        });
    }

    private static Map<String, Node> byId(Side side) {
        Map<String, Node> byId = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Node node : side.nodes) {
            String id = node.provision.guid();
            if (id != null && byId.put(id, node) != null) {
                several.add(id);
            }
        }
        byId.keySet().removeAll(several);
        return byId;
    }
}

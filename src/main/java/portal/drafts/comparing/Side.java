package portal.drafts.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionKind;
import portal.text.Vocabulary;
import portal.text.WordList;

/// One version, its words split once.
final class Side {
    final List<Node> nodes = new ArrayList<>();
    final List<Node> roots = new ArrayList<>();
    private final Map<String, Node> byEid = new HashMap<>();
    private final Set<String> holders;

    Side(List<CutProvision> provisions, Vocabulary vocabulary) {
        holders = holders(provisions);
        for (CutProvision provision : provisions) {
            Node parent = provision.parent() == null ? null : byEid.get(provision.parent());
            String heading = provision.heading() == null ? "" : provision.heading();
            Node node = new Node(
                    provision,
                    nodes.size(),
                    parent,
                    sort(provision, parent),
                    WordList.of(heading, vocabulary),
                    WordList.of(provision.text(), vocabulary));
            nodes.add(node);
            byEid.put(provision.eid(), node);
            if (parent == null) {
                roots.add(node);
            }
        }
        gather();
    }

    @Nullable
    Node node(String eid) {
        return byEid.get(eid);
    }

    List<Node> of(Sort sort) {
        return nodes.stream().filter(node -> node.sort == sort).toList();
    }

    private Sort sort(CutProvision provision, @Nullable Node parent) {
        if (holders.contains(provision.eid())) {
            return Sort.HOLDER;
        }
        return parent == null || parent.sort == Sort.HOLDER ? Sort.UNIT : Sort.PART;
    }

    /// Whatever has an article or recital inside is no unit itself.
    private static Set<String> holders(List<CutProvision> provisions) {
        Map<String, String> parents = new HashMap<>();
        Set<String> holders = new HashSet<>();
        for (CutProvision provision : provisions) {
            if (provision.parent() != null) {
                parents.put(provision.eid(), provision.parent());
            }
            if (provision.kind().holdsArticles()) {
                holders.add(provision.eid());
            }
            if (provision.kind() == ProvisionKind.ARTICLE || provision.kind() == ProvisionKind.RECITAL) {
                String above = provision.parent();
                while (above != null && holders.add(above)) {
                    above = parents.get(above);
                }
            }
        }
        return holders;
    }

    /// From the last to the first, so that what is held is complete before what holds it.
    private void gather() {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            for (Node child : node.children) {
                node.whole = node.whole * 0x9E3779B97F4A7C15L + child.whole;
                node.size += child.size;
            }
        }
    }
}

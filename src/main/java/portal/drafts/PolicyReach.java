package portal.drafts;

import static portal.db.Tables.DRAFT;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.VERSION;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;

/// What goes along when a provision is put under a policy: all it holds, and what the same provision holds in other
/// versions unless this version has it elsewhere.
///
/// @param lineages lasting identities
record PolicyReach(ConsultationId consultation, DraftId draft, String eid, Set<UUID> lineages) {

    private record Node(
            UUID id, UUID version, UUID lineage, @Nullable UUID parent) {}

    static PolicyReach of(DSLContext db, ProvisionId provision) {
        var at = db.select(DRAFT.CONSULTATION_ID, DRAFT.ID, PROVISION.EID, PROVISION.VERSION_ID, PROVISION.LINEAGE)
                .from(PROVISION)
                .join(VERSION)
                .on(VERSION.ID.eq(PROVISION.VERSION_ID))
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .where(PROVISION.ID.eq(provision.value()))
                .fetchOptional()
                .orElseThrow(Hidden::new);
        List<Node> nodes = db.select(PROVISION.ID, PROVISION.VERSION_ID, PROVISION.LINEAGE, PROVISION.PARENT_ID)
                .from(PROVISION)
                .join(VERSION)
                .on(VERSION.ID.eq(PROVISION.VERSION_ID))
                .where(VERSION.DRAFT_ID.eq(at.value2()))
                .orderBy(PROVISION.VERSION_ID, PROVISION.ORDINAL)
                .fetch(row -> new Node(row.value1(), row.value2(), row.value3(), row.value4()));
        return new PolicyReach(
                new ConsultationId(at.value1()),
                new DraftId(at.value2()),
                at.value3(),
                reached(nodes, at.value4(), at.value5()));
    }

    private static Set<UUID> reached(List<Node> nodes, UUID version, UUID lineage) {
        Map<UUID, Boolean> within = new HashMap<>();
        Set<UUID> here = new HashSet<>();
        Set<UUID> reached = new HashSet<>();
        Set<UUID> others = new HashSet<>();
        for (Node node : nodes) {
            boolean in = node.lineage.equals(lineage) || node.parent != null && within.getOrDefault(node.parent, false);
            within.put(node.id, in);
            if (node.version.equals(version)) {
                here.add(node.lineage);
            }
            if (in) {
                (node.version.equals(version) ? reached : others).add(node.lineage);
            }
        }
        others.removeAll(here);
        reached.addAll(others);
        return reached;
    }
}

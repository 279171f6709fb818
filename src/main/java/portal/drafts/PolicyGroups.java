package portal.drafts;

import static portal.db.Tables.POLICY_GROUP;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.VERSION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.text.Text;
import portal.trail.Trail;

/// Makes and orders policies, and says which provisions belong to them. A policy is no part of the text: also the
/// provisions of a published version are put under one.
@Component
public class PolicyGroups {

    private static final int LONGEST = 300;

    private final DSLContext db;
    private final Permissions permissions;
    private final Trail trail;

    PolicyGroups(DSLContext db, Permissions permissions, Trail trail) {
        this.db = db;
        this.permissions = permissions;
        this.trail = trail;
    }

    /// @throws Refusal without a Vietnamese name
    @Transactional
    public PolicyGroupId add(Viewer viewer, ConsultationId consultation, String nameVi, @Nullable String nameEn) {
        permissions.demand(viewer, consultation, Action.POLICY_ARRANGE);
        PolicyGroupId id = PolicyGroupId.next();
        db.insertInto(POLICY_GROUP)
                .set(POLICY_GROUP.ID, id.value())
                .set(POLICY_GROUP.CONSULTATION_ID, consultation.value())
                .set(POLICY_GROUP.NAME_VI, named(nameVi))
                .set(POLICY_GROUP.NAME_EN, orNothing(nameEn))
                .set(POLICY_GROUP.ORDINAL, ordered(consultation).size())
                .execute();
        record(viewer, id, consultation, "add " + named(nameVi));
        return id;
    }

    @Transactional
    public void rename(Viewer viewer, PolicyGroupId group, String nameVi, @Nullable String nameEn) {
        ConsultationId consultation = demand(viewer, group);
        db.update(POLICY_GROUP)
                .set(POLICY_GROUP.NAME_VI, named(nameVi))
                .set(POLICY_GROUP.NAME_EN, orNothing(nameEn))
                .where(POLICY_GROUP.ID.eq(group.value()))
                .execute();
        record(viewer, group, consultation, "rename " + named(nameVi));
    }

    /// One place up or down; nothing at the ends.
    @Transactional
    public void move(Viewer viewer, PolicyGroupId group, int by) {
        ConsultationId consultation = demand(viewer, group);
        List<UUID> order = ordered(consultation);
        int from = order.indexOf(group.value());
        int to = Math.clamp(from + by, 0, order.size() - 1);
        Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        number(order);
        record(viewer, group, consultation, "place " + (to + 1));
    }

    /// Its provisions belong to no policy from then on.
    @Transactional
    public void remove(Viewer viewer, PolicyGroupId group) {
        ConsultationId consultation = demand(viewer, group);
        db.update(PROVISION)
                .setNull(PROVISION.POLICY_GROUP_ID)
                .where(PROVISION.POLICY_GROUP_ID.eq(group.value()))
                .execute();
        db.deleteFrom(POLICY_GROUP).where(POLICY_GROUP.ID.eq(group.value())).execute();
        number(ordered(consultation));
        record(viewer, group, consultation, "remove");
    }

    /// Puts a provision with all it holds under a policy, in every version of the draft.
    ///
    /// @param group null for none
    @Transactional
    public void assign(Viewer viewer, ProvisionId provision, @Nullable PolicyGroupId group) {
        PolicyReach reach = PolicyReach.of(db, provision);
        permissions.demand(viewer, reach.consultation(), Action.POLICY_ARRANGE);
        if (group != null && !demand(viewer, group).equals(reach.consultation())) {
            throw new Hidden();
        }
        db.update(PROVISION)
                .set(PROVISION.POLICY_GROUP_ID, group == null ? null : group.value())
                .where(
                        PROVISION.LINEAGE.in(reach.lineages()),
                        PROVISION.VERSION_ID.in(db.select(VERSION.ID)
                                .from(VERSION)
                                .where(VERSION.DRAFT_ID.eq(reach.draft().value()))))
                .execute();
        String detail = (group == null ? "none" : group.value()) + " " + reach.eid();
        trail.record(
                viewer.person().value(),
                "policy.assign",
                "provision",
                provision.value(),
                reach.consultation().value(),
                detail);
    }

    private ConsultationId demand(Viewer viewer, PolicyGroupId group) {
        ConsultationId consultation = db.select(POLICY_GROUP.CONSULTATION_ID)
                .from(POLICY_GROUP)
                .where(POLICY_GROUP.ID.eq(group.value()))
                .fetchOptional(row -> new ConsultationId(row.value1()))
                .orElseThrow(Hidden::new);
        permissions.demand(viewer, consultation, Action.POLICY_ARRANGE);
        return consultation;
    }

    private List<UUID> ordered(ConsultationId consultation) {
        return new ArrayList<>(db.select(POLICY_GROUP.ID)
                .from(POLICY_GROUP)
                .where(POLICY_GROUP.CONSULTATION_ID.eq(consultation.value()))
                .orderBy(POLICY_GROUP.ORDINAL, POLICY_GROUP.ID)
                .fetch(POLICY_GROUP.ID));
    }

    private void number(List<UUID> order) {
        db.batch(order.stream()
                        .map(id -> db.update(POLICY_GROUP)
                                .set(POLICY_GROUP.ORDINAL, order.indexOf(id))
                                .where(POLICY_GROUP.ID.eq(id)))
                        .toList())
                .execute();
    }

    private static String named(String name) {
        String clean = Text.clean(name).strip();
        if (clean.isEmpty()) {
            throw new Refusal("policy.unnamed");
        }
        return clean.substring(0, Math.min(LONGEST, clean.length()));
    }

    private static @Nullable String orNothing(@Nullable String name) {
        return name == null || name.isBlank() ? null : named(name);
    }

    private void record(Viewer viewer, PolicyGroupId group, ConsultationId consultation, String detail) {
        UUID actor = viewer.person().value();
        trail.record(actor, "policy.arrange", "policy", group.value(), consultation.value(), detail);
    }
}

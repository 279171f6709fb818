package portal.drafts;

import static org.jooq.Records.mapping;
import static portal.db.Tables.POLICY_GROUP;
import static portal.db.Tables.PROVISION;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.people.Viewer;

/// Reads the policies of a consultation, and which provisions belong to them.
@Component
@Transactional(readOnly = true)
public class PolicyQueries {

    private final DSLContext db;
    private final Permissions permissions;
    private final DraftQueries drafts;

    PolicyQueries(DSLContext db, Permissions permissions, DraftQueries drafts) {
        this.db = db;
        this.permissions = permissions;
        this.drafts = drafts;
    }

    /// On rows of `policy_group`.
    public Condition visibleTo(Viewer viewer) {
        return permissions.filter(
                viewer, POLICY_GROUP.CONSULTATION_ID, Action.DRAFT_READ, State.PUBLISHED, Relation.ANY);
    }

    /// In their order.
    public List<PolicyGroup> groups(Viewer viewer, ConsultationId consultation) {
        return db.select(
                        POLICY_GROUP.ID.convertFrom(PolicyGroupId::new),
                        POLICY_GROUP.ORDINAL.plus(1),
                        POLICY_GROUP.NAME_VI,
                        POLICY_GROUP.NAME_EN)
                .from(POLICY_GROUP)
                .where(POLICY_GROUP.CONSULTATION_ID.eq(consultation.value()), visibleTo(viewer))
                .orderBy(POLICY_GROUP.ORDINAL)
                .fetch(mapping(PolicyGroup::new));
    }

    /// The policy of each provision of a version that has one, by eid.
    public Map<String, PolicyGroupId> of(Viewer viewer, VersionId version) {
        return db.select(PROVISION.EID, PROVISION.POLICY_GROUP_ID.convertFrom(PolicyGroupId::new))
                .from(PROVISION)
                .where(PROVISION.VERSION_ID.in(drafts.visible(viewer, version)), PROVISION.POLICY_GROUP_ID.isNotNull())
                .fetchMap(row -> row.value1(), row -> row.value2());
    }
}

package portal.summary;

import static portal.db.Tables.DRAFT;
import static portal.db.Tables.POLICY_GROUP;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.VERSION;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.summary.table.TableRow;

/// Where every provision of a consultation stands in the newest version, and under which policy; read once.
final class Places {

    /// @param policy null where it belongs to none
    record Placed(TableRow.Section section, int ordinal, String eid, TableRow.@Nullable Policy policy) {}

    private final Map<UUID, Placed> placed = new HashMap<>();

    private Places() {}

    static Places of(DSLContext db, ConsultationId consultation) {
        Places places = new Places();
        Map<UUID, TableRow.Policy> policies = policies(db, consultation);
        Map<UUID, Placed> there = new HashMap<>();
        db.select(PROVISION.LINEAGE, PROVISION.ORDINAL, PROVISION.EID, PROVISION.POLICY_GROUP_ID)
                .from(PROVISION)
                .where(PROVISION.VERSION_ID.eq(TableRows.newest(consultation)))
                .forEach(row -> there.put(
                        row.value1(),
                        new Placed(
                                TableRow.Section.PROVISION, row.value2(), row.value3(), policies.get(row.value4()))));
        db.select(PROVISION.ID, PROVISION.LINEAGE, PROVISION.ORDINAL, PROVISION.EID, PROVISION.POLICY_GROUP_ID)
                .from(PROVISION)
                .join(VERSION)
                .on(VERSION.ID.eq(PROVISION.VERSION_ID))
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .where(DRAFT.CONSULTATION_ID.eq(consultation.value()))
                .forEach(row -> places.placed.put(
                        row.value1(),
                        there.getOrDefault(
                                row.value2(),
                                new Placed(
                                        TableRow.Section.OTHER,
                                        row.value3(),
                                        row.value4(),
                                        policies.get(row.value5())))));
        return places;
    }

    private static Map<UUID, TableRow.Policy> policies(DSLContext db, ConsultationId consultation) {
        return db.select(POLICY_GROUP.ID, POLICY_GROUP.ORDINAL, POLICY_GROUP.NAME_VI, POLICY_GROUP.NAME_EN)
                .from(POLICY_GROUP)
                .where(POLICY_GROUP.CONSULTATION_ID.eq(consultation.value()))
                .fetchMap(
                        row -> row.value1(),
                        row -> new TableRow.Policy(
                                row.value1().toString(), row.value2() + 1, row.value3(), row.value4()));
    }

    /// @param provision null for the whole
    @Nullable
    Placed at(@Nullable UUID provision) {
        return provision == null ? null : placed.get(provision);
    }

    /// Number of the policy; above all others where there is none.
    int policy(@Nullable UUID provision) {
        Placed where = at(provision);
        return where == null || where.policy() == null
                ? Integer.MAX_VALUE
                : where.policy().number();
    }
}

package portal.drafts;

import static portal.db.Tables.IMPORT_WARNING;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.PROVISION_TEXT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import portal.platform.Ids;

/// Writes the provisions of a version that is not yet published.
@Component
class Provisions {

    private static final int BATCH = 500;

    /// Longer ids of a file are not kept.
    private static final int LONGEST = 400;

    private final DSLContext db;

    private final Lineages lineages;
    private final ApplicationEventPublisher events;

    Provisions(DSLContext db, Lineages lineages, ApplicationEventPublisher events) {
        this.db = db;
        this.lineages = lineages;
        this.events = events;
    }

    /// A provision keeps the lasting identity and the policy of the one it was in the version before; a new one takes
    /// the policy of what holds it.
    ///
    /// @param kept policies by eid, as they were before the version was cut again
    void write(VersionId version, Cut cut, Map<String, Optional<UUID>> kept) {
        Map<String, Lineages.Lineage> before = lineages.of(version, cut);
        Map<String, UUID> ids = new HashMap<>();
        Map<String, Integer> depths = new HashMap<>();
        Map<String, UUID> policies = new HashMap<>();
        List<Query> inserts = new ArrayList<>();
        int ordinal = 0;
        for (CutProvision provision : cut.provisions()) {
            UUID id = Ids.next();
            UUID held = provision.parent() == null ? null : policies.get(provision.parent());
            Lineages.Lineage lineage =
                    before.getOrDefault(provision.eid(), new Lineages.Lineage(id, first(provision), held));
            UUID policy = kept.getOrDefault(provision.eid(), Optional.ofNullable(lineage.policy()))
                    .orElse(null);
            int depth = provision.parent() == null ? 0 : depths.getOrDefault(provision.parent(), -1) + 1;
            ids.put(provision.eid(), id);
            policies.put(provision.eid(), policy);
            depths.put(provision.eid(), depth);
            inserts.add(db.insertInto(PROVISION)
                    .set(PROVISION.ID, id)
                    .set(PROVISION.VERSION_ID, version.value())
                    .set(PROVISION.LINEAGE, lineage.lineage())
                    .set(PROVISION.PARENT_ID, provision.parent() == null ? null : ids.get(provision.parent()))
                    .set(PROVISION.EID, provision.eid())
                    .set(PROVISION.WID, lineage.wid())
                    .set(PROVISION.GUID, foreign(provision, lineage))
                    .set(PROVISION.KIND, provision.kind().word())
                    .set(PROVISION.NUMBER, provision.number())
                    .set(PROVISION.ORDINAL, ordinal++)
                    .set(PROVISION.DEPTH, depth)
                    .set(PROVISION.POLICY_GROUP_ID, policy));
        }
        batch(inserts);
        texts(ids, cut.language().equals("und") ? "vi" : cut.language(), cut.provisions());
        warnings(version, cut.warnings());
    }

    private static String first(CutProvision provision) {
        String wid = provision.wid();
        return wid == null || wid.length() > LONGEST ? provision.eid() : wid;
    }

    /// The lasting id the file gives it, where that is not the portal's own.
    private static @Nullable String foreign(CutProvision provision, Lineages.Lineage lineage) {
        String guid = provision.guid();
        return guid == null
                        || guid.length() > LONGEST
                        || guid.equals(lineage.lineage().toString())
                ? null
                : guid;
    }

    int align(VersionId version, String language, Cut cut) {
        Map<String, UUID> ids = db.select(PROVISION.EID, PROVISION.ID)
                .from(PROVISION)
                .where(PROVISION.VERSION_ID.eq(version.value()))
                .fetchMap(PROVISION.EID, PROVISION.ID);
        List<CutProvision> partners = cut.provisions().stream()
                .filter(provision -> ids.containsKey(provision.eid()))
                .toList();
        texts(ids, language, partners);
        return partners.size();
    }

    /// @return the policies of what stood there, by eid
    Map<String, Optional<UUID>> clear(VersionId version) {
        Map<String, Optional<UUID>> policies = db.select(PROVISION.EID, PROVISION.POLICY_GROUP_ID)
                .from(PROVISION)
                .where(PROVISION.VERSION_ID.eq(version.value()))
                .fetchMap(row -> row.value1(), row -> Optional.ofNullable(row.value2()));
        events.publishEvent(new VersionCutAgain(version));
        var own = db.select(PROVISION.ID).from(PROVISION).where(PROVISION.VERSION_ID.eq(version.value()));
        db.deleteFrom(PROVISION_TEXT).where(PROVISION_TEXT.PROVISION_ID.in(own)).execute();
        db.deleteFrom(IMPORT_WARNING)
                .where(IMPORT_WARNING.VERSION_ID.eq(version.value()))
                .execute();
        db.update(PROVISION)
                .setNull(PROVISION.PARENT_ID)
                .where(PROVISION.VERSION_ID.eq(version.value()))
                .execute();
        db.deleteFrom(PROVISION).where(PROVISION.VERSION_ID.eq(version.value())).execute();
        return policies;
    }

    private void texts(Map<String, UUID> ids, String language, List<CutProvision> provisions) {
        List<Query> inserts = new ArrayList<>();
        for (CutProvision provision : provisions) {
            inserts.add(db.insertInto(PROVISION_TEXT)
                    .set(PROVISION_TEXT.PROVISION_ID, ids.get(provision.eid()))
                    .set(PROVISION_TEXT.LANGUAGE, language)
                    .set(PROVISION_TEXT.HEADING, provision.heading())
                    .set(PROVISION_TEXT.WORDS, provision.text()));
        }
        batch(inserts);
    }

    private void warnings(VersionId version, List<CutWarning> warnings) {
        List<Query> inserts = new ArrayList<>();
        for (CutWarning warning : warnings) {
            inserts.add(db.insertInto(IMPORT_WARNING)
                    .set(IMPORT_WARNING.VERSION_ID, version.value())
                    .set(IMPORT_WARNING.ORDINAL, inserts.size())
                    .set(IMPORT_WARNING.EID, warning.eid())
                    .set(IMPORT_WARNING.KIND, warning.kind().name())
                    .set(IMPORT_WARNING.EXPECTED, warning.expected())
                    .set(IMPORT_WARNING.FOUND, warning.found()));
        }
        batch(inserts);
    }

    private void batch(List<Query> queries) {
        for (int from = 0; from < queries.size(); from += BATCH) {
            db.batch(queries.subList(from, Math.min(from + BATCH, queries.size())))
                    .execute();
        }
    }
}

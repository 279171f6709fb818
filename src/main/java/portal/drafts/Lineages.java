package portal.drafts;

import static portal.db.Tables.PROVISION;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.drafts.comparing.Comparison;

/// The lasting identity of provisions: who a new one was in the version before, whatever its number.
@Component
class Lineages {

    private final DSLContext db;
    private final VersionTexts texts;

    Lineages(DSLContext db, VersionTexts texts) {
        this.db = db;
        this.texts = texts;
    }

    /// @param lineage the same in all versions
    /// @param wid its address in the first version that had it
    /// @param policy under which it stands
    record Lineage(UUID lineage, String wid, @Nullable UUID policy) {}

    /// By the address in the new version; what is new there has none.
    Map<String, Lineage> of(VersionId version, Cut cut) {
        Optional<VersionId> before = texts.before(version);
        if (before.isEmpty()) {
            return Map.of();
        }
        VersionId old = before.get();
        Map<String, Lineage> known = db.select(
                        PROVISION.EID, PROVISION.LINEAGE, PROVISION.WID, PROVISION.POLICY_GROUP_ID)
                .from(PROVISION)
                .where(PROVISION.VERSION_ID.eq(old.value()))
                .fetchMap(row -> row.value1(), row -> new Lineage(row.value2(), row.value3(), row.value4()));
        Comparison comparison =
                Comparison.of(texts.text(old, texts.language(old)).provisions(), cut.provisions());
        Map<String, Lineage> taken = new HashMap<>();
        known.forEach((eid, lineage) -> {
            String now = comparison.partner(eid);
            if (now != null) {
                taken.put(now, lineage);
            }
        });
        return taken;
    }
}

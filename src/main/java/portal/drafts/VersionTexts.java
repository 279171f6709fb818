package portal.drafts;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.PROVISION_TEXT;
import static portal.db.Tables.RENDERING;
import static portal.db.Tables.VERSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The text of a version as it was cut, for what is computed over all of it. Asks nobody who is looking: for jobs and
/// commands that have asked before.
@Component
@Transactional(readOnly = true)
public class VersionTexts {

    private static final portal.db.tables.ProvisionText WANTED = PROVISION_TEXT.as("wanted");
    private static final portal.db.tables.ProvisionText AUTHENTIC = PROVISION_TEXT.as("authentic");
    private static final portal.db.tables.Provision HOLDER = PROVISION.as("holder");

    private final DSLContext db;

    VersionTexts(DSLContext db) {
        this.db = db;
    }

    /// @param provisions in document order
    /// @param ids by eid
    public record VersionText(List<CutProvision> provisions, Map<String, ProvisionId> ids) {}

    /// With lasting ids. In the language asked for; where a provision is not rendered in it, in the authentic one.
    public VersionText text(VersionId version, String language) {
        List<CutProvision> provisions = new ArrayList<>();
        Map<String, ProvisionId> ids = new HashMap<>();
        db.select(
                        PROVISION.ID,
                        PROVISION.EID,
                        PROVISION.KIND,
                        PROVISION.NUMBER,
                        coalesce(WANTED.HEADING, AUTHENTIC.HEADING),
                        coalesce(WANTED.WORDS, AUTHENTIC.WORDS),
                        HOLDER.EID,
                        PROVISION.GUID,
                        PROVISION.LINEAGE)
                .from(PROVISION)
                .join(VERSION)
                .on(VERSION.ID.eq(PROVISION.VERSION_ID))
                .join(AUTHENTIC)
                .on(AUTHENTIC.PROVISION_ID.eq(PROVISION.ID).and(AUTHENTIC.LANGUAGE.eq(VERSION.LANGUAGE)))
                .leftJoin(WANTED)
                .on(WANTED.PROVISION_ID.eq(PROVISION.ID).and(WANTED.LANGUAGE.eq(language)))
                .leftJoin(HOLDER)
                .on(HOLDER.ID.eq(PROVISION.PARENT_ID))
                .where(PROVISION.VERSION_ID.eq(version.value()))
                .orderBy(PROVISION.ORDINAL)
                .forEach(row -> {
                    ids.put(row.value2(), new ProvisionId(row.value1()));
                    ProvisionKind kind = ProvisionKind.valueOf(row.value3().toUpperCase(Locale.ROOT));
                    provisions.add(new CutProvision(
                            row.value2(),
                            kind,
                            row.value4(),
                            row.value5(),
                            row.value6(),
                            row.value7(),
                            null,
                            lasting(row.value8(), row.value9())));
                });
        return new VersionText(provisions, ids);
    }

    /// @param foreign the lasting id a file gave it, which the world outside knows it by
    static String lasting(@Nullable String foreign, UUID lineage) {
        return foreign == null ? lineage.toString() : foreign;
    }

    public boolean rendered(VersionId version, String language) {
        return db.fetchExists(
                RENDERING, RENDERING.VERSION_ID.eq(version.value()).and(RENDERING.LANGUAGE.eq(language)));
    }

    public String language(VersionId version) {
        return db.select(VERSION.LANGUAGE)
                .from(VERSION)
                .where(VERSION.ID.eq(version.value()))
                .fetchOptional(VERSION.LANGUAGE)
                .orElseThrow();
    }

    /// Whether it is made of headings and questions alone.
    public boolean outline(VersionId version) {
        return db.fetchExists(VERSION, VERSION.ID.eq(version.value()), VERSION.OUTLINE.isTrue());
    }

    /// Whether one corrects typing errors of the other, or both of a third.
    public boolean corrected(VersionId one, VersionId other) {
        var root = coalesce(VERSION.CORRECTS, VERSION.ID);
        return db.select(countDistinct(root))
                        .from(VERSION)
                        .where(VERSION.ID.in(one.value(), other.value()))
                        .fetchSingle()
                        .value1()
                == 1;
    }

    /// The version of the same draft that was brought in before.
    public Optional<VersionId> before(VersionId version) {
        var later = VERSION.as("later");
        return db.select(VERSION.ID)
                .from(VERSION)
                .join(later)
                .on(later.DRAFT_ID.eq(VERSION.DRAFT_ID))
                .where(later.ID.eq(version.value()), VERSION.SEQ.lt(later.SEQ))
                .orderBy(VERSION.SEQ.desc())
                .limit(1)
                .fetchOptional(row -> new VersionId(row.value1()));
    }
}

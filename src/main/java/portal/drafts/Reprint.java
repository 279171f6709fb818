package portal.drafts;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static portal.db.Tables.CUT_CORRECTION;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.PROVISION_TEXT;
import static portal.db.Tables.RENDERING;
import static portal.db.Tables.VERSION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.db.tables.records.ProvisionRecord;
import portal.db.tables.records.ProvisionTextRecord;
import portal.people.Viewer;
import portal.platform.Ids;
import portal.platform.Refusal;

/// Writes a published version anew, provision by provision, with some words corrected.
@Component
class Reprint {

    private final DSLContext db;
    private final VersionRows versions;

    Reprint(DSLContext db, VersionRows versions) {
        this.db = db;
        this.versions = versions;
    }

    private record Address(String eid, String language) {}

    private record Text(
            UUID provision,
            int ordinal,
            String eid,
            String language,
            @Nullable String heading,
            String words) {

        Address address() {
            return new Address(eid, language);
        }
    }

    /// What is other in one provision.
    record Changed(int ordinal, List<Erratum> errata) {}

    ConsultationId consultationOf(VersionId version) {
        return versions.consultationOf(version);
    }

    /// @throws Refusal where the version is not published, or not the last one
    VersionRows.Added begin(Viewer viewer, VersionId version, String commandKey) {
        var row = db.select(
                        VERSION.DRAFT_ID,
                        VERSION.LANGUAGE,
                        VERSION.OUTLINE,
                        coalesce(VERSION.CORRECTS, VERSION.ID),
                        VERSION.SEQ)
                .from(VERSION)
                .where(VERSION.ID.eq(version.value()), VERSION.PUBLISHED_AT.isNotNull())
                .fetchOptional()
                .orElseThrow(() -> new Refusal("errata.not-published"));
        UUID root = row.value4();
        String number = db.select(VERSION.NUMBER)
                        .from(VERSION)
                        .where(VERSION.ID.eq(root))
                        .fetchSingle()
                        .value1()
                + "." + (db.fetchCount(VERSION, VERSION.CORRECTS.eq(root)) + 1);
        VersionRows.Added added = versions.add(
                viewer,
                new VersionRows.Making(
                        new DraftId(row.value1()), number, row.value2(), row.value3(), new VersionId(root)),
                commandKey);
        if (added.fresh()) {
            standBefore(row.value1(), row.value5(), added.id());
        }
        return added;
    }

    /// Puts the corrected version right after the one it corrects: what is in preparation comes after both.
    ///
    /// @throws Refusal where a later one is published
    private void standBefore(UUID draft, long seq, VersionId corrected) {
        var later = db.select(VERSION.ID, VERSION.SEQ, VERSION.PUBLISHED_AT)
                .from(VERSION)
                .where(VERSION.DRAFT_ID.eq(draft), VERSION.SEQ.gt(seq))
                .orderBy(VERSION.SEQ)
                .fetch();
        if (later.stream().anyMatch(row -> row.value3() != null)) {
            throw new Refusal("errata.not-last");
        }
        List<UUID> order = new ArrayList<>(later.getValues(VERSION.ID));
        order.remove(corrected.value());
        order.addFirst(corrected.value());
        place(
                order,
                later.getValues(VERSION.SEQ).stream().map(number -> -number).toList());
        place(order, later.getValues(VERSION.SEQ));
    }

    private void place(List<UUID> versions, List<Long> seqs) {
        for (int i = 0; i < versions.size(); i++) {
            db.update(VERSION)
                    .set(VERSION.SEQ, seqs.get(i))
                    .where(VERSION.ID.eq(versions.get(i)))
                    .execute();
        }
    }

    /// Which words are other, in the order of the text.
    ///
    /// @throws Hidden where there is no such provision in that language
    List<Changed> changed(VersionId version, List<Retyped> retyped) {
        Map<Address, Text> texts = texts(version).stream().collect(Collectors.toMap(Text::address, text -> text));
        List<Changed> changed = new ArrayList<>();
        for (Retyped one : retyped) {
            Text text = texts.get(new Address(one.eid(), one.language()));
            if (text == null || (text.heading == null) != (one.heading() == null)) {
                throw new Hidden();
            }
            List<Erratum> errata = new ArrayList<>();
            if (text.heading != null && one.heading() != null) {
                errata.addAll(Erratum.between(one.eid(), one.language(), text.heading, one.heading()));
            }
            errata.addAll(Erratum.between(one.eid(), one.language(), text.words, one.words()));
            changed.add(new Changed(text.ordinal, errata));
        }
        changed.sort(Comparator.comparingInt(Changed::ordinal));
        return changed;
    }

    /// Everything of the version, under new ids, with lasting identity, addresses and policies as they are.
    void copy(VersionId version, VersionId into, List<Retyped> retyped) {
        Map<Address, Retyped> corrected =
                retyped.stream().collect(Collectors.toMap(one -> new Address(one.eid(), one.language()), one -> one));
        Map<UUID, UUID> ids = provisions(version, into);
        List<ProvisionTextRecord> rows = new ArrayList<>();
        for (Text text : texts(version)) {
            Retyped one = corrected.get(text.address());
            rows.add(new ProvisionTextRecord(
                    ids.get(text.provision),
                    text.language,
                    one == null ? text.heading : one.heading(),
                    one == null ? text.words : one.words()));
        }
        db.batchInsert(rows).execute();
        renderings(version, into);
    }

    private Map<UUID, UUID> provisions(VersionId version, VersionId into) {
        Map<UUID, UUID> ids = new HashMap<>();
        List<ProvisionRecord> rows = new ArrayList<>();
        db.selectFrom(PROVISION)
                .where(PROVISION.VERSION_ID.eq(version.value()))
                .orderBy(PROVISION.ORDINAL)
                .forEach(was -> {
                    ids.put(was.getId(), Ids.next());
                    var row = db.newRecord(PROVISION, was);
                    row.setId(ids.get(was.getId()));
                    row.setVersionId(into.value());
                    row.setParentId(was.getParentId() == null ? null : ids.get(was.getParentId()));
                    rows.add(row);
                });
        db.batchInsert(rows).execute();
        return ids;
    }

    /// The file and its text as they were brought in, and how its cut was corrected: the next version is offered the
    /// same.
    private void renderings(VersionId version, VersionId into) {
        db.selectFrom(RENDERING).where(RENDERING.VERSION_ID.eq(version.value())).forEach(was -> {
            var row = db.newRecord(RENDERING, was);
            row.setVersionId(into.value());
            row.insert();
        });
        db.selectFrom(CUT_CORRECTION)
                .where(CUT_CORRECTION.VERSION_ID.eq(version.value()))
                .forEach(was -> {
                    var row = db.newRecord(CUT_CORRECTION, was);
                    row.setVersionId(into.value());
                    row.insert();
                });
    }

    private List<Text> texts(VersionId version) {
        return db.select(
                        PROVISION.ID,
                        PROVISION.ORDINAL,
                        PROVISION.EID,
                        PROVISION_TEXT.LANGUAGE,
                        PROVISION_TEXT.HEADING,
                        PROVISION_TEXT.WORDS)
                .from(PROVISION)
                .join(PROVISION_TEXT)
                .on(PROVISION_TEXT.PROVISION_ID.eq(PROVISION.ID))
                .where(PROVISION.VERSION_ID.eq(version.value()))
                .fetch(mapping(Text::new));
    }
}

package portal.summary;

import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.COMMENT_EDITION;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.INTERVENTION;
import static portal.db.Tables.LEADERS_POINT;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.VERSION;
import static portal.db.Tables.WORKSHOP;
import static portal.db.Tables.WORKSHOP_SESSION;
import static portal.platform.Columns.orNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Procedure;
import portal.comments.Stance;
import portal.consultations.ConsultationId;
import portal.outcomes.OutcomeKind;
import portal.summary.table.TableRow;

/// Reads lines by their keys, a page at a time. What is small is read once before: provisions, numbers of versions,
/// short names. Of a page, each table is asked once by the keys of the page, which both databases answer from an index;
/// one statement with all joins took four times as long.
final class RowPages {

    private record Edition(
            int edition,
            String words,
            @Nullable String wording,
            @Nullable String reason) {}

    private record Decision(
            int revision,
            @Nullable OutcomeKind kind,
            @Nullable String reason) {}

    private static final Field<UUID> PAGE_ID = DSL.field(DSL.name("page", "id"), UUID.class);

    private final DSLContext db;
    private final ZoneId zone;
    private final Places places;
    private final Map<UUID, String> versions;
    private final Map<UUID, Map<String, String>> shortNames = new HashMap<>();

    RowPages(DSLContext db, ConsultationId consultation) {
        this.db = db;
        zone = db.select(CONSULTATION.ZONE)
                .from(CONSULTATION)
                .where(CONSULTATION.ID.eq(consultation.value()))
                .fetchOptional(CONSULTATION.ZONE)
                .map(ZoneId::of)
                .orElse(ZoneId.of("UTC"));
        versions = db.select(VERSION.ID, VERSION.NUMBER)
                .from(VERSION)
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .where(DRAFT.CONSULTATION_ID.eq(consultation.value()))
                .fetchMap(VERSION.ID, VERSION.NUMBER);
        places = Places.of(db, consultation);
        db.select(BODY_NAME.BODY_ID, BODY_NAME.LANGUAGE, BODY_NAME.SHORT_NAME)
                .from(BODY_NAME)
                .where(BODY_NAME.VALID_TO.isNull(), BODY_NAME.SHORT_NAME.isNotNull())
                .forEach(row -> shortNames
                        .computeIfAbsent(row.value1(), body -> new HashMap<>())
                        .put(row.value2(), row.value3()));
    }

    Places places() {
        return places;
    }

    /// Those lines, in the order of the keys.
    List<TableRow> read(long[] keys) {
        Long[] page = new Long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            page[i] = keys[i];
        }
        Map<Long, Said> said = new HashMap<>();
        Said.of(db, page).forEach(one -> said.put(one.seq(), one));
        UUID[] ids = said.values().stream().map(Said::id).toArray(UUID[]::new);
        Map<UUID, Edition> editions = editions(ids);
        Map<UUID, Decision> decisions = decisions(ids);
        Set<UUID> leaders = leaders(ids);
        Map<UUID, LocalDate> workshops = workshops(said);
        List<TableRow> rows = new ArrayList<>(keys.length);
        for (long key : keys) {
            Said one = said.get(key);
            if (one != null) {
                rows.add(row(one, editions, decisions, leaders.contains(one.id()), workshops.get(one.id())));
            }
        }
        return rows;
    }

    private TableRow row(
            Said one,
            Map<UUID, Edition> editions,
            Map<UUID, Decision> decisions,
            boolean leaders,
            @Nullable LocalDate workshop) {
        Edition last = Objects.requireNonNull(editions.get(one.id()));
        Decision decision = decisions.get(one.id());
        Places.Placed where = places.at(one.provision());
        Map<String, String> names = one.body() == null ? Map.of() : shortNames.getOrDefault(one.body(), Map.of());
        return new TableRow(
                one.seq(),
                where == null ? TableRow.Section.GENERAL : where.section(),
                where == null ? null : where.eid(),
                where == null ? null : where.ordinal(),
                one.number(),
                new TableRow.Speaker(
                        one.author(),
                        one.titleVi(),
                        one.titleEn(),
                        one.bodyVi(),
                        one.bodyEn(),
                        one.official(),
                        Door.of(one.door()),
                        workshop,
                        names.get("vi"),
                        names.get("en")),
                one.redacted() == null ? last.words() : one.redacted(),
                one.redacted() == null ? last.wording() : null,
                one.redacted() == null ? last.reason() : null,
                decision == null ? null : decision.kind(),
                decision == null ? null : decision.reason(),
                one.kind() == null ? null : Kind.of(one.kind()),
                one.stance() == null ? null : Stance.of(one.stance()),
                Procedure.of(one.procedure()),
                one.letter(),
                one.letterDate(),
                one.page(),
                one.submittedAt().atZone(zone).toLocalDateTime(),
                versions.getOrDefault(one.version(), ""),
                leaders,
                where == null ? null : where.policy(),
                new TableRow.Trace(one.id(), last.edition(), decision == null ? 0 : decision.revision()));
    }

    /// A page of keys as a table: joined, both databases look each key up, where a list of a thousand would be gone
    /// through for every row.
    private static Table<?> page(UUID[] ids) {
        return DSL.unnest(ids).as("page", "id");
    }

    private Map<UUID, Edition> editions(UUID[] ids) {
        Map<UUID, Edition> last = new HashMap<>();
        db.select(
                        COMMENT_EDITION.COMMENT_ID,
                        COMMENT_EDITION.EDITION,
                        COMMENT_EDITION.WORDS,
                        COMMENT_EDITION.WORDING,
                        COMMENT_EDITION.REASON)
                .from(page(ids))
                .join(COMMENT_EDITION)
                .on(COMMENT_EDITION.COMMENT_ID.eq(PAGE_ID))
                .forEach(row -> last.merge(
                        row.value1(),
                        new Edition(row.value2(), row.value3(), row.value4(), row.value5()),
                        (one, other) -> one.edition() > other.edition() ? one : other));
        return last;
    }

    private Map<UUID, Decision> decisions(UUID[] ids) {
        Map<UUID, Decision> last = new HashMap<>();
        db.select(
                        OUTCOME.COMMENT_ID,
                        OUTCOME.REVISION,
                        OUTCOME.OUTCOME_.convertFrom(orNull(OutcomeKind::of)),
                        OUTCOME.REASON)
                .from(page(ids))
                .join(OUTCOME)
                .on(OUTCOME.COMMENT_ID.eq(PAGE_ID))
                .forEach(row -> last.merge(
                        row.value1(),
                        new Decision(row.value2(), row.value3(), row.value4()),
                        (one, other) -> one.revision() > other.revision() ? one : other));
        return last;
    }

    private Set<UUID> leaders(UUID[] ids) {
        return new HashSet<>(db.select(LEADERS_POINT.COMMENT_ID)
                .from(page(ids))
                .join(LEADERS_POINT)
                .on(LEADERS_POINT.COMMENT_ID.eq(PAGE_ID), LEADERS_POINT.WITHDRAWN_AT.isNull())
                .fetch(LEADERS_POINT.COMMENT_ID));
    }

    private Map<UUID, LocalDate> workshops(Map<Long, Said> said) {
        UUID[] spoken = said.values().stream()
                .filter(one -> one.door().equals(Door.SPOKEN.word()))
                .map(Said::id)
                .toArray(UUID[]::new);
        return spoken.length == 0
                ? Map.of()
                : db.select(INTERVENTION.COMMENT_ID, WORKSHOP.HELD_ON)
                        .from(page(spoken))
                        .join(INTERVENTION)
                        .on(INTERVENTION.COMMENT_ID.eq(PAGE_ID))
                        .join(WORKSHOP_SESSION)
                        .on(WORKSHOP_SESSION.ID.eq(INTERVENTION.SESSION_ID))
                        .join(WORKSHOP)
                        .on(WORKSHOP.ID.eq(WORKSHOP_SESSION.WORKSHOP_ID))
                        .fetchMap(INTERVENTION.COMMENT_ID, WORKSHOP.HELD_ON);
    }
}

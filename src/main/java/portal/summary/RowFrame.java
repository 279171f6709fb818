package portal.summary;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.INTERVENTION;
import static portal.db.Tables.LEADERS_POINT;
import static portal.db.Tables.VERSION;
import static portal.db.Tables.WORKSHOP;
import static portal.db.Tables.WORKSHOP_SESSION;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.summary.table.TableRow;

/// What is small beside the lines of a consultation, read once before them: provisions, numbers of versions, names of
/// bodies, what was said at workshops, what the leaders are asked about.
final class RowFrame {

    /// A body's names of today.
    ///
    /// @param order by which it stands in a Vietnamese dictionary
    record Names(
            @Nullable String order,
            @Nullable String shortVi,
            @Nullable String shortEn) {

        private static final Names NONE = new Names(null, null, null);

        private Names with(String language, String sortKey, @Nullable String shortName) {
            return language.equals("vi")
                    ? new Names(sortKey, shortName, shortEn)
                    : new Names(order, shortVi, shortName);
        }
    }

    private final ZoneId zone;
    private final Map<UUID, String> versions;
    private final Map<UUID, LocalDate> said = new HashMap<>();
    private final Set<UUID> leaders;
    private final Places places;
    private final Map<UUID, Names> names = new HashMap<>();

    RowFrame(DSLContext db, ConsultationId consultation) {
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
        db.select(INTERVENTION.COMMENT_ID, WORKSHOP.HELD_ON)
                .from(INTERVENTION)
                .join(WORKSHOP_SESSION)
                .on(WORKSHOP_SESSION.ID.eq(INTERVENTION.SESSION_ID))
                .join(WORKSHOP)
                .on(WORKSHOP.ID.eq(WORKSHOP_SESSION.WORKSHOP_ID))
                .where(WORKSHOP.CONSULTATION_ID.eq(consultation.value()))
                .forEach(row -> said.put(row.value1(), row.value2()));
        leaders = db.select(LEADERS_POINT.COMMENT_ID)
                .from(LEADERS_POINT)
                .where(
                        LEADERS_POINT.WITHDRAWN_AT.isNull(),
                        exists(selectOne()
                                .from(COMMENT)
                                .where(
                                        COMMENT.ID.eq(LEADERS_POINT.COMMENT_ID),
                                        COMMENT.CONSULTATION_ID.eq(consultation.value()))))
                .fetchSet(LEADERS_POINT.COMMENT_ID);
        places = Places.of(db, consultation);
        db.select(BODY_NAME.BODY_ID, BODY_NAME.LANGUAGE, BODY_NAME.SORT_KEY, BODY_NAME.SHORT_NAME)
                .from(BODY_NAME)
                .where(BODY_NAME.VALID_TO.isNull())
                .forEach(row -> names.put(
                        row.value1(),
                        names.getOrDefault(row.value1(), Names.NONE).with(row.value2(), row.value3(), row.value4())));
    }

    ZoneId zone() {
        return zone;
    }

    /// Number of a version; empty for one of another consultation.
    String version(@Nullable UUID version) {
        return versions.getOrDefault(version, "");
    }

    /// The day of the workshop at which it was said; null where it was not said at one.
    @Nullable
    LocalDate held(UUID comment) {
        return said.get(comment);
    }

    /// Whether the leaders are asked for their opinion on it.
    boolean leaders(UUID comment) {
        return leaders.contains(comment);
    }

    Places places() {
        return places;
    }

    Names names(@Nullable UUID body) {
        return body == null ? Names.NONE : names.getOrDefault(body, Names.NONE);
    }

    /// What a body sorts by: after all others where there is none.
    static String order(@Nullable UUID body, Names names) {
        return body == null ? "~" : names.order() == null ? "" : names.order();
    }

    /// @param provision null for the whole
    TablePlace place(String group, @Nullable UUID provision, long seq) {
        Places.Placed where = places.at(provision);
        return where == null
                ? new TablePlace(group, TableRow.Section.GENERAL, 0, seq)
                : new TablePlace(group, where.section(), where.ordinal(), seq);
    }
}

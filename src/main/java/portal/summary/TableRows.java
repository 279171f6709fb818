package portal.summary;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static portal.comments.CommentQueries.LAST;
import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.INTERVENTION;
import static portal.db.Tables.LEADERS_POINT;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.ROUND;
import static portal.db.Tables.VERSION;
import static portal.db.Tables.WORKSHOP;
import static portal.db.Tables.WORKSHOP_SESSION;
import static portal.platform.Columns.orNull;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import portal.comments.CommentQueries;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Procedure;
import portal.comments.Stance;
import portal.consultations.ConsultationId;
import portal.db.tables.BodyName;
import portal.db.tables.Provision;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeQueries;
import portal.summary.table.Grouping;
import portal.summary.table.TableRow;

/// Walks over the lines of the table in their order, a page of a thousand at a time, so that memory stays flat: first
/// the order alone (eight bytes a line), then each page by its keys. Within a transaction with a snapshot both are one
/// state.
@Component
class TableRows {

    private static final int PAGE = 1000;

    /// The place in the version of the newest round of a provision that may stand in an older one.
    private static final Provision THERE = PROVISION.as("there");

    private static final BodyName SHORT_VI = BODY_NAME.as("short_vi");
    private static final BodyName SHORT_EN = BODY_NAME.as("short_en");

    private static final Field<Integer> SECTION = when(COMMENT.PROVISION_ID.isNull(), inline(0))
            .when(THERE.ID.isNotNull(), inline(1))
            .otherwise(inline(2));

    private static final Field<Integer> ORDINAL = DSL.coalesce(THERE.ORDINAL, PROVISION.ORDINAL);

    private final DSLContext db;

    TableRows(DSLContext db) {
        this.db = db;
    }

    Stream<TableRow> stream(ConsultationId consultation, Grouping grouping, Condition which) {
        long[] keys = keys(consultation, grouping, which, 0, Integer.MAX_VALUE);
        return IntStream.range(0, (keys.length + PAGE - 1) / PAGE)
                .mapToObj(page -> Arrays.copyOfRange(keys, page * PAGE, Math.min(keys.length, (page + 1) * PAGE)))
                .flatMap(page -> page(consultation, grouping, page).stream());
    }

    List<TableRow> list(ConsultationId consultation, Grouping grouping, Condition which, int offset, int limit) {
        return page(consultation, grouping, keys(consultation, grouping, which, offset, limit));
    }

    private long[] keys(ConsultationId consultation, Grouping grouping, Condition which, int offset, int limit) {
        try (var keys = db.select(COMMENT.SEQ)
                .from(COMMENT)
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(COMMENT.PROVISION_ID))
                .leftJoin(THERE)
                .on(THERE.VERSION_ID.eq(newest(consultation)), THERE.LINEAGE.eq(PROVISION.LINEAGE))
                .leftJoin(SHORT_VI)
                .on(shortName(SHORT_VI, "vi"))
                .where(COMMENT.CONSULTATION_ID.eq(consultation.value()), Counting.printed(), which)
                .orderBy(order(grouping))
                .limit(limit)
                .offset(offset)
                .fetchSize(PAGE)
                .fetchLazy()) {
            return keys.stream().mapToLong(Record1::value1).toArray();
        }
    }

    private List<TableRow> page(ConsultationId consultation, Grouping grouping, long[] keys) {
        return db.select(
                        COMMENT.SEQ,
                        SECTION.convertFrom(section -> TableRow.Section.values()[section]),
                        DSL.coalesce(THERE.EID, PROVISION.EID),
                        ORDINAL,
                        COMMENT.NUMBER,
                        speaker(),
                        CommentQueries.shown(),
                        CommentQueries.shownWording(),
                        when(COMMENT.REDACTED_AT.isNull(), LAST.REASON),
                        OUTCOME.OUTCOME_.convertFrom(orNull(OutcomeKind::of)),
                        OUTCOME.REASON,
                        COMMENT.KIND.convertFrom(orNull(Kind::of)),
                        COMMENT.STANCE.convertFrom(orNull(Stance::of)),
                        COMMENT.PROCEDURE_KIND.convertFrom(Procedure::of),
                        COMMENT.LETTER_NUMBER,
                        COMMENT.LETTER_DATE,
                        COMMENT.ORIGIN_PAGE,
                        row(COMMENT.SUBMITTED_AT, CONSULTATION.ZONE).mapping(TableRows::local),
                        VERSION.NUMBER,
                        LEADERS_POINT.COMMENT_ID.convertFrom(asked -> asked != null),
                        row(COMMENT.ID, LAST.EDITION, DSL.coalesce(OUTCOME.REVISION, inline(0)))
                                .mapping(TableRow.Trace::new))
                .from(COMMENT)
                .join(LAST)
                .on(CommentQueries.lastEdition())
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(COMMENT.CONSULTATION_ID))
                .join(VERSION)
                .on(VERSION.ID.eq(COMMENT.VERSION_ID))
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(COMMENT.PROVISION_ID))
                .leftJoin(THERE)
                .on(THERE.VERSION_ID.eq(newest(consultation)), THERE.LINEAGE.eq(PROVISION.LINEAGE))
                .leftJoin(OUTCOME)
                .on(OutcomeQueries.last())
                .leftJoin(LEADERS_POINT)
                .on(LEADERS_POINT.COMMENT_ID.eq(COMMENT.ID), LEADERS_POINT.WITHDRAWN_AT.isNull())
                .leftJoin(SHORT_VI)
                .on(shortName(SHORT_VI, "vi"))
                .leftJoin(SHORT_EN)
                .on(shortName(SHORT_EN, "en"))
                .leftJoin(INTERVENTION)
                .on(INTERVENTION.COMMENT_ID.eq(COMMENT.ID))
                .leftJoin(WORKSHOP_SESSION)
                .on(WORKSHOP_SESSION.ID.eq(INTERVENTION.SESSION_ID))
                .leftJoin(WORKSHOP)
                .on(WORKSHOP.ID.eq(WORKSHOP_SESSION.WORKSHOP_ID))
                .where(COMMENT.SEQ.in(Arrays.stream(keys).boxed().toList()))
                .orderBy(order(grouping))
                .fetch(mapping(TableRow::new));
    }

    private static List<SortField<?>> order(Grouping grouping) {
        List<SortField<?>> order = new ArrayList<>();
        if (grouping == Grouping.BODY) {
            order.add(when(COMMENT.BODY_ID.isNull(), inline(1))
                    .otherwise(inline(0))
                    .asc());
            order.add(DSL.coalesce(SHORT_VI.SORT_KEY, inline("")).asc());
            order.add(DSL.coalesce(COMMENT.BODY_NAME_VI, COMMENT.AUTHOR_NAME).asc());
        }
        order.add(SECTION.asc());
        order.add(ORDINAL.asc());
        order.add(COMMENT.SEQ.asc());
        return order;
    }

    private static Condition shortName(BodyName name, String language) {
        return name.BODY_ID.eq(COMMENT.BODY_ID).and(name.LANGUAGE.eq(language)).and(name.VALID_TO.isNull());
    }

    static Select<Record1<UUID>> newest(ConsultationId consultation) {
        return select(ROUND.VERSION_ID)
                .from(ROUND)
                .where(ROUND.CONSULTATION_ID.eq(consultation.value()))
                .orderBy(ROUND.NUMBER.desc())
                .limit(1);
    }

    private static SelectField<TableRow.Speaker> speaker() {
        return row(
                        COMMENT.AUTHOR_NAME,
                        COMMENT.AUTHOR_TITLE_VI,
                        COMMENT.AUTHOR_TITLE_EN,
                        COMMENT.BODY_NAME_VI,
                        COMMENT.BODY_NAME_EN,
                        COMMENT.OFFICIAL,
                        COMMENT.DOOR.convertFrom(Door::of),
                        WORKSHOP.HELD_ON,
                        SHORT_VI.SHORT_NAME,
                        SHORT_EN.SHORT_NAME)
                .mapping(TableRow.Speaker::new);
    }

    private static LocalDateTime local(Instant at, String zone) {
        return at.atZone(ZoneId.of(zone)).toLocalDateTime();
    }
}

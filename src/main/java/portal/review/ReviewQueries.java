package portal.review;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static portal.comments.CommentQueries.LAST;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.PARTICIPATION;
import static portal.db.Tables.PERSON;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.REVIEW_STANCE;
import static portal.platform.Columns.orNull;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentId;
import portal.comments.CommentQueries;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Stance;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.Role;
import portal.consultations.State;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeQueries;
import portal.people.PersonId;
import portal.people.Viewer;

/// Reads what waits for a decision, in the draft's order: remarks on the whole first, then provision by provision.
@Component
@Transactional(readOnly = true)
public class ReviewQueries {

    /// Characters of a comment that a line of the list can show at most.
    private static final int FIRST_WORDS = 240;

    private static final Field<Integer> ORDER = coalesce(PROVISION.ORDINAL, inline(-1));

    private final DSLContext db;
    private final Permissions permissions;
    private final CommentQueries comments;

    ReviewQueries(DSLContext db, Permissions permissions, CommentQueries comments) {
        this.db = db;
        this.permissions = permissions;
        this.comments = comments;
    }

    /// On rows of `comment`: who may read it and see what the committee thinks and decides.
    public Condition visibleTo(Viewer viewer) {
        return comments.visibleTo(viewer).and(may(viewer, Action.REVIEW_SEE)).and(may(viewer, Action.OUTCOME_READ));
    }

    /// One page of the list.
    public List<ReviewRow> rows(
            Viewer viewer, ConsultationId consultation, ReviewFilter filter, int offset, int limit) {
        Field<UUID> id = COMMENT.ID.as("page_id");
        Field<Integer> place = ORDER.as("page_place");
        Field<Integer> above = lag(ORDER).over().orderBy(ORDER, COMMENT.SEQ).as("page_above");
        Table<?> page = joined(db.select(id, place, above), viewer, consultation, filter)
                .orderBy(ORDER, COMMENT.SEQ)
                .limit(limit)
                .offset(offset)
                .asTable("page");
        Field<Boolean> repeated = field(
                field(name("page", "page_place"), Integer.class).eq(field(name("page", "page_above"), Integer.class)));
        return db.select(
                        COMMENT.ID.convertFrom(CommentId::new),
                        COMMENT.NUMBER,
                        PROVISION.EID,
                        COMMENT.KIND.convertFrom(orNull(Kind::of)),
                        COMMENT.STANCE.convertFrom(orNull(Stance::of)),
                        left(CommentQueries.shown(), FIRST_WORDS),
                        signature(),
                        marks(),
                        OUTCOME.OUTCOME_.convertFrom(orNull(OutcomeKind::of)),
                        COMMENT.LATE,
                        coalesce(repeated, inline(false)))
                .from(page)
                .join(COMMENT)
                .on(COMMENT.ID.eq(page.field(id)))
                .join(LAST)
                .on(CommentQueries.lastEdition())
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(COMMENT.PROVISION_ID))
                .leftJoin(OUTCOME)
                .on(OutcomeQueries.last())
                .orderBy(page.field(place), COMMENT.SEQ)
                .fetch(mapping(ReviewRow::new));
    }

    public int count(Viewer viewer, ConsultationId consultation, ReviewFilter filter) {
        return joined(db.select(DSL.count()), viewer, consultation, filter)
                .fetchSingle()
                .value1();
    }

    /// The figures over the list.
    public Tally tally(Viewer viewer, ConsultationId consultation, ReviewFilter filter) {
        var shown = joined(
                        db.select(DSL.count(), DSL.count().filterWhere(ReviewConditions.undecided())),
                        viewer,
                        consultation,
                        filter)
                .fetchSingle();
        return new Tally(shown.value1(), count(viewer, consultation, ReviewFilter.ALL), shown.value2());
    }

    /// What every reviewer of the consultation thinks of a comment, also those who have not spoken; in the order of a
    /// Vietnamese dictionary.
    public List<StanceRow> stances(Viewer viewer, CommentId comment) {
        Condition reviewer = PARTICIPATION.ROLE.in(Role.REVIEWER.word(), Role.HEAD.word());
        Field<Boolean> own = field(PERSON.ID.eq(viewer.person().value()));
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        REVIEW_STANCE.STANCE.convertFrom(orNull(ReviewStance::of)),
                        REVIEW_STANCE.NOTE,
                        REVIEW_STANCE.TAKEN_AT,
                        coalesce(REVIEW_STANCE.ROW_VERSION, inline(0)),
                        own)
                .from(COMMENT)
                .join(PERSON)
                .on(PERSON.ID
                        .in(select(PARTICIPATION.PERSON_ID)
                                .from(PARTICIPATION)
                                .where(
                                        PARTICIPATION.CONSULTATION_ID.eq(COMMENT.CONSULTATION_ID),
                                        PARTICIPATION.UNTIL.isNull(),
                                        reviewer))
                        .or(PERSON.ID.in(select(REVIEW_STANCE.PERSON_ID)
                                .from(REVIEW_STANCE)
                                .where(REVIEW_STANCE.COMMENT_ID.eq(COMMENT.ID), REVIEW_STANCE.STANCE.isNotNull()))))
                .leftJoin(REVIEW_STANCE)
                .on(REVIEW_STANCE.COMMENT_ID.eq(COMMENT.ID), REVIEW_STANCE.PERSON_ID.eq(PERSON.ID))
                .where(COMMENT.ID.eq(comment.value()), visibleTo(viewer))
                .orderBy(PERSON.SORT_KEY, PERSON.SEQ)
                .fetch(mapping(StanceRow::new));
    }

    /// How many people review in a consultation.
    public int reviewers(Viewer viewer, ConsultationId consultation) {
        return db.select(countDistinct(PARTICIPATION.PERSON_ID))
                .from(PARTICIPATION)
                .where(
                        PARTICIPATION.CONSULTATION_ID.eq(consultation.value()),
                        PARTICIPATION.UNTIL.isNull(),
                        PARTICIPATION.ROLE.in(Role.REVIEWER.word(), Role.HEAD.word()),
                        permissions.filter(
                                viewer, PARTICIPATION.CONSULTATION_ID, Action.REVIEW_SEE, State.ANY, Relation.ANY))
                .fetchSingle()
                .value1();
    }

    private <R extends Record> SelectConditionStep<R> joined(
            SelectSelectStep<R> select, Viewer viewer, ConsultationId consultation, ReviewFilter filter) {
        SelectJoinStep<R> from = select.from(COMMENT);
        return from.join(LAST)
                .on(CommentQueries.lastEdition())
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(COMMENT.PROVISION_ID))
                .leftJoin(OUTCOME)
                .on(OutcomeQueries.last())
                .where(ReviewConditions.of(viewer, consultation, filter), visibleTo(viewer));
    }

    static SelectField<ReviewRow.Signature> signature() {
        return row(
                        COMMENT.AUTHOR_NAME,
                        COMMENT.OFFICIAL,
                        COMMENT.DOOR.convertFrom(Door::of),
                        COMMENT.BODY_NAME_VI,
                        COMMENT.BODY_NAME_EN)
                .mapping(ReviewRow.Signature::new);
    }

    private static Field<List<ReviewRow.Mark>> marks() {
        return multiset(select(
                                REVIEW_STANCE.PERSON_ID.convertFrom(PersonId::new),
                                REVIEW_STANCE.STANCE.convertFrom(ReviewStance::of))
                        .from(REVIEW_STANCE)
                        .where(REVIEW_STANCE.COMMENT_ID.eq(COMMENT.ID), REVIEW_STANCE.STANCE.isNotNull())
                        .orderBy(REVIEW_STANCE.STANCE, REVIEW_STANCE.TAKEN_AT))
                .convertFrom(marks -> marks.map(mapping(ReviewRow.Mark::new)));
    }

    private Condition may(Viewer viewer, Action action) {
        return permissions.filter(viewer, COMMENT.CONSULTATION_ID, action, State.ANY, Relation.ANY);
    }
}

package portal.comments;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static portal.comments.CommentQueries.LAST;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.PLACEMENT;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.VERSION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionId;
import portal.drafts.VersionId;
import portal.drafts.carrying.Fate;
import portal.people.BodyId;
import portal.people.PersonId;

/// Reads comments as they stand in one version: those made on it where they were made, those carried into it where they
/// were placed (decision 0022). Who may see them is the caller's to say.
///
/// @param version in which they are read
record StandingIn(DSLContext db, VersionId version) {

    private static final portal.db.tables.Placement HERE = PLACEMENT.as("here");
    private static final portal.db.tables.Provision MADE = PROVISION.as("made_at");
    private static final portal.db.tables.Comment MADE_THERE = COMMENT.as("made_there");
    private static final portal.db.tables.Placement CARRIED_THERE = PLACEMENT.as("carried_there");

    /// Without their words: enough to mark the whole text. Those taken back are left out.
    List<CommentQueries.Place> places(Condition visible) {
        Field<Boolean> counted = field(CommentQueries.counted());
        return db.select(
                        COMMENT.ID.convertFrom(CommentId::new),
                        coalesce(PROVISION.EID, ""),
                        COMMENT.PASSAGE_LANGUAGE,
                        here(HERE.PASSAGE_START, COMMENT.PASSAGE_START),
                        here(HERE.PASSAGE_END, COMMENT.PASSAGE_END),
                        counted)
                .from(COMMENT)
                .leftJoin(HERE)
                .on(carried())
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(provisionHere()))
                .where(whole(), COMMENT.WITHDRAWN_AT.isNull(), visible)
                .orderBy(coalesce(PROVISION.ORDINAL, -1), COMMENT.SEQ)
                .fetch(mapping(CommentQueries.Place::new));
    }

    /// How many counted ones each provision has; the empty key is the draft as a whole.
    Map<String, Integer> counts(Condition visible) {
        return db.select(PROVISION.EID, count())
                .from(COMMENT)
                .leftJoin(HERE)
                .on(carried())
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(provisionHere()))
                .where(whole(), CommentQueries.counted(), visible)
                .groupBy(PROVISION.EID)
                .fetchMap(row -> row.value1() == null ? "" : row.value1(), row -> row.value2());
    }

    /// Made on the version, or carried into it. Comments of other consultations are not looked at: none is carried from
    /// one into another.
    Condition whole() {
        return consultation().and(COMMENT.VERSION_ID.eq(version.value()).or(HERE.COMMENT_ID.isNotNull()));
    }

    private Condition consultation() {
        Field<UUID> consultation = field(select(DRAFT.CONSULTATION_ID)
                .from(VERSION)
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .where(VERSION.ID.eq(version.value())));
        return COMMENT.CONSULTATION_ID.eq(consultation);
    }

    /// Of some provisions there; of the draft as a whole for none at all.
    Condition at(Collection<ProvisionId> provisions) {
        if (provisions.isEmpty()) {
            return whole().and(provisionHere().isNull());
        }
        List<UUID> there = provisions.stream().map(ProvisionId::value).toList();
        return consultation()
                .and(COMMENT.ID.in(select(MADE_THERE.ID)
                        .from(MADE_THERE)
                        .where(MADE_THERE.PROVISION_ID.in(there))
                        .unionAll(select(CARRIED_THERE.COMMENT_ID)
                                .from(CARRIED_THERE)
                                .where(CARRIED_THERE.PROVISION_ID.in(there)))))
                .and(provisionHere().in(there));
    }

    private Condition carried() {
        return HERE.COMMENT_ID.eq(COMMENT.ID).and(HERE.VERSION_ID.eq(version.value()));
    }

    private static Field<UUID> provisionHere() {
        return here(HERE.PROVISION_ID, COMMENT.PROVISION_ID);
    }

    private static <T> Field<T> here(Field<T> carried, Field<T> made) {
        return when(HERE.COMMENT_ID.isNotNull(), carried).otherwise(made);
    }

    /// @param mine on rows of `comment`: those of the reader
    List<Comment> comments(Condition which, Condition mine) {
        Field<UUID> provision = provisionHere();
        Field<Integer> start = here(HERE.PASSAGE_START, COMMENT.PASSAGE_START);
        Field<Integer> end = here(HERE.PASSAGE_END, COMMENT.PASSAGE_END);
        Field<Boolean> late = field(COMMENT.LATE.isTrue().and(COMMENT.INCLUDED_AT.isNull()));
        Field<Boolean> withdrawn = field(COMMENT.WITHDRAWN_AT.isNotNull());
        Field<Boolean> own = when(mine, true).otherwise(false);
        Field<String> words = CommentQueries.shown();
        Field<String> wording = CommentQueries.shownWording();
        Field<String> reason = when(COMMENT.REDACTED_AT.isNull(), LAST.REASON);
        return db.select(COMMENT.fields())
                .select(PROVISION.EID, late, withdrawn, own, words, wording, reason)
                .select(provision, start, end, HERE.STATE, MADE.EID, VERSION.NUMBER)
                .from(COMMENT)
                .join(LAST)
                .on(CommentQueries.lastEdition())
                .join(VERSION)
                .on(VERSION.ID.eq(COMMENT.VERSION_ID))
                .leftJoin(HERE)
                .on(carried())
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(provision))
                .leftJoin(MADE)
                .on(MADE.ID.eq(COMMENT.PROVISION_ID))
                .where(which)
                .orderBy(coalesce(PROVISION.ORDINAL, -1), COMMENT.SEQ)
                .fetch(row -> new Comment(
                        new CommentId(row.get(COMMENT.ID)),
                        row.get(COMMENT.SEQ),
                        row.get(COMMENT.NUMBER),
                        named(row.get(provision), ProvisionId::new),
                        row.get(PROVISION.EID),
                        row.get(start),
                        row.get(end),
                        row.get(COMMENT.PASSAGE_EXACT),
                        row.get(COMMENT.PASSAGE_LANGUAGE),
                        Door.of(row.get(COMMENT.DOOR)),
                        row.get(COMMENT.ORIGIN_PAGE),
                        named(row.get(COMMENT.PERSON_ID), PersonId::new),
                        named(row.get(COMMENT.BODY_ID), BodyId::new),
                        row.get(COMMENT.OFFICIAL),
                        row.get(COMMENT.AUTHOR_NAME),
                        row.get(COMMENT.BODY_NAME_VI),
                        row.get(COMMENT.BODY_NAME_EN),
                        row.get(COMMENT.LETTER_NUMBER),
                        named(row.get(COMMENT.KIND), Kind::of),
                        named(row.get(COMMENT.STANCE), Stance::of),
                        row.get(COMMENT.SUBMITTED_AT),
                        row.get(late),
                        row.get(withdrawn),
                        row.get(own),
                        row.get(words),
                        row.get(wording),
                        row.get(reason),
                        named(
                                row.get(HERE.STATE),
                                state -> new Comment.Earlier(
                                        row.get(VERSION.NUMBER), row.get(MADE.EID), Fate.of(state)))));
    }

    private static <A, B> @Nullable B named(@Nullable A value, java.util.function.Function<A, B> type) {
        return value == null ? null : type.apply(value);
    }
}

package portal.review;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trim;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.REVIEW_STANCE;
import static portal.db.Tables.VERSION;

import java.util.Arrays;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentQueries;
import portal.consultations.ConsultationId;
import portal.db.tables.Provision;
import portal.outcomes.OutcomeKind;
import portal.people.Viewer;
import portal.text.Text;

/// What a filter means, on rows of `comment` with its last edition and its last decision.
public final class ReviewConditions {

    private static final Provision HOLDER = PROVISION.as("holder");
    private static final Provision NEXT = PROVISION.as("next");

    private ReviewConditions() {}

    static Condition of(Viewer viewer, ConsultationId consultation, ReviewFilter filter) {
        return COMMENT.CONSULTATION_ID
                .eq(consultation.value())
                .and(counting(filter))
                .and(place(consultation, filter.place()))
                .and(
                        filter.policy() == null
                                ? noCondition()
                                : PROVISION.POLICY_GROUP_ID.eq(filter.policy().value()))
                .and(
                        filter.body() == null
                                ? noCondition()
                                : COMMENT.BODY_ID.eq(filter.body().value()))
                .and(
                        filter.kind() == null
                                ? noCondition()
                                : COMMENT.KIND.eq(filter.kind().word()))
                .and(
                        filter.door() == null
                                ? noCondition()
                                : COMMENT.DOOR.eq(filter.door().word()))
                .and(state(viewer, filter.state()))
                .and(words(filter.words()));
    }

    public static Condition undecided() {
        return OUTCOME.OUTCOME_.isNull();
    }

    /// Partly absorbed or explained without a word of why (MISSION.md, promise 6).
    public static Condition lackingReason() {
        return OUTCOME.OUTCOME_
                .in(OutcomeKind.PARTLY_ABSORBED.word(), OutcomeKind.EXPLAINED.word())
                .and(OUTCOME.REASON.isNull().or(trim(OUTCOME.REASON).eq(inline(""))));
    }

    /// Undecided, and nothing was said of it by the viewer.
    private static Condition awaits(Viewer viewer) {
        return undecided()
                .and(notExists(selectOne()
                        .from(REVIEW_STANCE)
                        .where(
                                REVIEW_STANCE.COMMENT_ID.eq(COMMENT.ID),
                                REVIEW_STANCE.PERSON_ID.eq(viewer.person().value()),
                                REVIEW_STANCE.STANCE.isNotNull().or(REVIEW_STANCE.NOTE.isNotNull()))));
    }

    private static Condition counting(ReviewFilter filter) {
        return filter.state() == ReviewState.LATE
                ? COMMENT.WITHDRAWN_AT.isNull().and(COMMENT.LATE.isTrue()).and(COMMENT.INCLUDED_AT.isNull())
                : CommentQueries.counted();
    }

    static Condition state(Viewer viewer, @Nullable ReviewState state) {
        return switch (state) {
            case null -> noCondition();
            case LATE -> noCondition();
            case UNDECIDED -> undecided();
            case AWAITS_ME -> awaits(viewer);
            case LACKING_REASON -> lackingReason();
            case ABSORBED, PARTLY_ABSORBED, EXPLAINED, NOTED -> decided(state.outcome());
        };
    }

    private static Condition decided(@Nullable OutcomeKind outcome) {
        return outcome == null ? noCondition() : OUTCOME.OUTCOME_.eq(outcome.word());
    }

    /// Every word, folded as it is stored. What was redacted cannot be found by its words.
    private static Condition words(@Nullable String words) {
        return words == null
                ? noCondition()
                : Arrays.stream(Text.fold(words).split("\\s+"))
                        .map(CommentQueries.LAST.FOLDED::contains)
                        .reduce(COMMENT.REDACTED_AT.isNull(), Condition::and);
    }

    private static Condition place(ConsultationId consultation, @Nullable String place) {
        if (place == null) {
            return noCondition();
        }
        return place.isEmpty() ? COMMENT.PROVISION_ID.isNull() : COMMENT.PROVISION_ID.in(below(consultation, place));
    }

    /// The provision of that address and all that it holds: up to the next one that is not deeper.
    private static Select<Record1<UUID>> below(ConsultationId consultation, String place) {
        Field<Integer> end = select(min(NEXT.ORDINAL))
                .from(NEXT)
                .where(
                        NEXT.VERSION_ID.eq(HOLDER.VERSION_ID),
                        NEXT.ORDINAL.gt(HOLDER.ORDINAL),
                        NEXT.DEPTH.le(HOLDER.DEPTH))
                .asField();
        Provision held = PROVISION.as("held");
        return select(held.ID)
                .from(HOLDER)
                .join(held)
                .on(held.VERSION_ID.eq(HOLDER.VERSION_ID), held.ORDINAL.ge(HOLDER.ORDINAL))
                .where(
                        HOLDER.EID.eq(place),
                        HOLDER.VERSION_ID.in(select(VERSION.ID)
                                .from(VERSION)
                                .join(DRAFT)
                                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                                .where(
                                        DRAFT.CONSULTATION_ID.eq(consultation.value()),
                                        VERSION.PUBLISHED_AT.isNotNull())),
                        held.ORDINAL.lt(coalesce(end, inline(Integer.MAX_VALUE))));
    }
}

package portal.summary;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static portal.db.Tables.BODY;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.INVITATION;
import static portal.db.Tables.LEADERS_POINT;
import static portal.db.Tables.LETTER;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.PAPER;
import static portal.db.Tables.ROUND;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import portal.comments.CommentQueries;
import portal.comments.Door;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeQueries;
import portal.review.ReviewConditions;
import portal.summary.table.Counts;

/// Counts by the rules of B3. Consent is an act of its own (`invitation.agreed_at`) or a letter without
/// comments, never a comment: so every counted comment is in M.
@Component
class Counting {

    private final DSLContext db;
    private final Clock clock;

    Counting(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// In the table: counts, and may be printed.
    static Condition printed() {
        return CommentQueries.counted().and(COMMENT.SECRECY.eq("open"));
    }

    Counts counts(ConsultationId consultation) {
        var papers = papers(consultation);
        boolean silenceAgrees =
                db.fetchExists(ROUND, ROUND.CONSULTATION_ID.eq(consultation.value()), ROUND.SILENCE_AGREES.isTrue());
        return new Counts(bodies(consultation), comments(consultation), papers[0], papers[1], silenceAgrees);
    }

    private Counts.Comments comments(ConsultationId consultation) {
        Condition printed = printed();
        Condition late =
                COMMENT.WITHDRAWN_AT.isNull().and(COMMENT.LATE.isTrue()).and(COMMENT.INCLUDED_AT.isNull());
        return db.select(
                        count().filterWhere(printed),
                        count().filterWhere(printed, decided(OutcomeKind.ABSORBED)),
                        count().filterWhere(printed, decided(OutcomeKind.PARTLY_ABSORBED)),
                        count().filterWhere(printed, decided(OutcomeKind.EXPLAINED)),
                        count().filterWhere(printed, decided(OutcomeKind.NOTED)),
                        count().filterWhere(printed, ReviewConditions.undecided()),
                        count().filterWhere(printed, ReviewConditions.lackingReason()),
                        count().filterWhere(printed, leaders()),
                        count().filterWhere(withdrawn()),
                        count().filterWhere(late),
                        count().filterWhere(CommentQueries.counted(), COMMENT.SECRECY.ne("open")))
                .from(COMMENT)
                .leftJoin(OUTCOME)
                .on(OutcomeQueries.last())
                .where(COMMENT.CONSULTATION_ID.eq(consultation.value()))
                .fetchSingle(mapping(
                        (all, absorbed, partly, explained, noted, open, lacking, asked, withdrawn, after, held) ->
                                new Counts.Comments(
                                        all,
                                        new Counts.Decided(absorbed, partly, explained, noted, open),
                                        lacking,
                                        asked,
                                        withdrawn,
                                        after,
                                        held)));
    }

    private static Condition leaders() {
        return exists(selectOne()
                .from(LEADERS_POINT)
                .where(LEADERS_POINT.COMMENT_ID.eq(COMMENT.ID), LEADERS_POINT.WITHDRAWN_AT.isNull()));
    }

    /// Taken back by who said it; a proposal from a paper that was confirmed by mistake and undone was never said.
    private static Condition withdrawn() {
        Condition undone = COMMENT.DOOR
                .eq(Door.PAPER.word())
                .and(notExists(selectOne().from(EXCERPT).where(EXCERPT.COMMENT_ID.eq(COMMENT.ID))));
        return COMMENT.WITHDRAWN_AT.isNotNull().andNot(undone);
    }

    /// One row a body that was asked or spoke, a successor standing for its predecessors.
    private Counts.Bodies bodies(ConsultationId consultation) {
        List<Asked> asked = asked(consultation);
        Set<UUID> speaking = speaking(consultation);
        Set<UUID> answering = new HashSet<>(speaking);
        answering.addAll(answering(consultation));
        LocalDateTime now = now(consultation);
        int replied = 0;
        int agreeing = 0;
        int silent = 0;
        for (Asked body : asked) {
            boolean heard = body.agreed() || answering.contains(body.body());
            replied += heard ? 1 : 0;
            agreeing += heard && !speaking.contains(body.body()) ? 1 : 0;
            silent += !heard && body.due().isBefore(now) ? 1 : 0;
            answering.remove(body.body());
        }
        return new Counts.Bodies(asked.size(), replied, agreeing, silent, answering.size(), individuals(consultation));
    }

    private record Asked(UUID body, LocalDateTime due, boolean agreed) {}

    private List<Asked> asked(ConsultationId consultation) {
        Field<Boolean> agreed = field(count(INVITATION.AGREED_AT).gt(0));
        return db.select(heir(), max(INVITATION.DUE_AT), agreed)
                .from(INVITATION)
                .join(ROUND)
                .on(ROUND.ID.eq(INVITATION.ROUND_ID))
                .join(BODY)
                .on(BODY.ID.eq(INVITATION.BODY_ID))
                .where(ROUND.CONSULTATION_ID.eq(consultation.value()), INVITATION.WITHDRAWN_AT.isNull())
                .groupBy(heir())
                .fetch(mapping(Asked::new));
    }

    private Set<UUID> speaking(ConsultationId consultation) {
        return db.selectDistinct(heir())
                .from(COMMENT)
                .join(BODY)
                .on(BODY.ID.eq(COMMENT.BODY_ID))
                .where(COMMENT.CONSULTATION_ID.eq(consultation.value()), CommentQueries.counted())
                .fetchSet(row -> row.value1());
    }

    /// By letter, or with a paper that is the body's official position.
    private Set<UUID> answering(ConsultationId consultation) {
        var letters = db.select(heir())
                .from(LETTER)
                .join(ROUND)
                .on(ROUND.ID.eq(LETTER.ROUND_ID))
                .join(BODY)
                .on(BODY.ID.eq(LETTER.BODY_ID))
                .where(ROUND.CONSULTATION_ID.eq(consultation.value()), LETTER.DIRECTION.eq("in"));
        var papers = db.select(heir())
                .from(PAPER)
                .join(BODY)
                .on(BODY.ID.eq(PAPER.BODY_ID))
                .where(
                        PAPER.CONSULTATION_ID.eq(consultation.value()),
                        PAPER.OFFICIAL.isTrue(),
                        PAPER.WITHDRAWN_AT.isNull());
        return letters.union(papers).fetchSet(row -> row.value1());
    }

    private int individuals(ConsultationId consultation) {
        return db.select(countDistinct(coalesce(COMMENT.PERSON_ID.cast(String.class), COMMENT.AUTHOR_NAME)))
                .from(COMMENT)
                .where(
                        COMMENT.CONSULTATION_ID.eq(consultation.value()),
                        COMMENT.BODY_ID.isNull(),
                        CommentQueries.counted())
                .fetchSingle()
                .value1();
    }

    /// A paper is settled when it has excerpts and each is confirmed or dropped.
    private int[] papers(ConsultationId consultation) {
        Condition open = EXCERPT.PAPER_ID.eq(PAPER.ID).and(EXCERPT.STATE.eq("open"));
        var papers = db.select(
                        count(),
                        field(select(count())
                                .from(EXCERPT)
                                .join(PAPER)
                                .on(PAPER.ID.eq(EXCERPT.PAPER_ID))
                                .where(
                                        PAPER.CONSULTATION_ID.eq(consultation.value()),
                                        PAPER.WITHDRAWN_AT.isNull(),
                                        EXCERPT.STATE.eq("open"))))
                .from(PAPER)
                .where(PAPER.CONSULTATION_ID.eq(consultation.value()), PAPER.WITHDRAWN_AT.isNull())
                .and(exists(selectOne().from(EXCERPT).where(open))
                        .or(notExists(selectOne().from(EXCERPT).where(EXCERPT.PAPER_ID.eq(PAPER.ID)))))
                .fetchSingle();
        return new int[] {papers.value1(), papers.value2()};
    }

    private LocalDateTime now(ConsultationId consultation) {
        return db.select(CONSULTATION.ZONE)
                .from(CONSULTATION)
                .where(CONSULTATION.ID.eq(consultation.value()))
                .fetchOptional(
                        row -> clock.instant().atZone(ZoneId.of(row.value1())).toLocalDateTime())
                .orElseThrow(Hidden::new);
    }

    private static Field<UUID> heir() {
        return coalesce(BODY.SUCCESSOR_ID, BODY.ID);
    }

    private static Condition decided(OutcomeKind kind) {
        return OUTCOME.OUTCOME_.eq(kind.word());
    }
}

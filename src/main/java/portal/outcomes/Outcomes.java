package portal.outcomes;

import static portal.db.Tables.COMMENT;
import static portal.db.Tables.OUTCOME;

import java.time.Clock;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import portal.comments.CommentId;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.people.Viewer;
import portal.text.Text;
import portal.trail.Trail;

/// Decides on comments. A decision is never overwritten: the next one follows it.
@Component
public class Outcomes {

    private final DSLContext db;
    private final Clock clock;
    private final Permissions permissions;
    private final OutcomeQueries queries;
    private final Ledger ledger;

    Outcomes(DSLContext db, Clock clock, Permissions permissions, OutcomeQueries queries, Ledger ledger) {
        this.db = db;
        this.clock = clock;
        this.permissions = permissions;
        this.queries = queries;
        this.ledger = ledger;
    }

    /// What a decision is written with.
    @Component
    record Ledger(TransactionTemplate transaction, Trail trail) {}

    /// @param seen revision that the decider saw; 0 where there was none
    /// @param kind null takes the decision back
    /// @return the new revision
    /// @throws Conflict where another decision came in between
    public int decide(
            Viewer viewer,
            CommentId comment,
            int seen,
            @Nullable OutcomeKind kind,
            @Nullable String reason,
            String commandKey) {
        try {
            return java.util.Objects.requireNonNull(
                    ledger.transaction().execute(status -> append(viewer, comment, seen, kind, reason, commandKey)));
        } catch (DuplicateKeyException | IntegrityConstraintViolationException collided) {
            return queries.mine(viewer, commandKey)
                    .orElseThrow(() -> queries.find(viewer, comment)
                            .<RuntimeException>map(Conflict::new)
                            .orElse(collided));
        }
    }

    private int append(
            Viewer viewer,
            CommentId comment,
            int seen,
            @Nullable OutcomeKind kind,
            @Nullable String reason,
            String commandKey) {
        ConsultationId consultation = db.select(COMMENT.CONSULTATION_ID)
                .from(COMMENT)
                .where(COMMENT.ID.eq(comment.value()))
                .fetchOptional(row -> new ConsultationId(row.value1()))
                .orElseThrow(Hidden::new);
        permissions.demand(viewer, consultation, Action.OUTCOME_DECIDE);
        String clean = reason == null ? "" : Text.clean(reason).strip();
        db.insertInto(OUTCOME)
                .set(OUTCOME.COMMENT_ID, comment.value())
                .set(OUTCOME.REVISION, seen + 1)
                .set(OUTCOME.OUTCOME_, kind == null ? null : kind.word())
                .set(OUTCOME.REASON, clean.isEmpty() ? null : clean)
                .set(OUTCOME.PERSON_ID, viewer.person().value())
                .set(OUTCOME.DECIDED_AT, clock.instant())
                .set(OUTCOME.COMMAND_KEY, commandKey)
                .execute();
        ledger.trail()
                .record(
                        viewer.person().value(),
                        "outcome.decide",
                        "comment",
                        comment.value(),
                        consultation.value(),
                        kind == null ? "undecided" : kind.word());
        return seen + 1;
    }
}

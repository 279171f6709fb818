package portal.outcomes;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.PERSON;
import static portal.platform.Columns.orNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentId;
import portal.comments.CommentQueries;
import portal.consultations.Action;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.people.Viewer;

/// Reads decisions.
@Component
@Transactional(readOnly = true)
public class OutcomeQueries {

    private final DSLContext db;
    private final Permissions permissions;
    private final CommentQueries comments;

    OutcomeQueries(DSLContext db, Permissions permissions, CommentQueries comments) {
        this.db = db;
        this.permissions = permissions;
        this.comments = comments;
    }

    /// On rows of `outcome` joined with `comment`: who may read the comment and, before publication, decisions.
    public Condition visibleTo(Viewer viewer) {
        return comments.visibleTo(viewer)
                .and(permissions.filter(viewer, COMMENT.CONSULTATION_ID, Action.OUTCOME_READ, State.ANY, Relation.ANY));
    }

    /// Joins the last decision of a comment.
    public static Condition last() {
        return OUTCOME.COMMENT_ID
                .eq(COMMENT.ID)
                .and(OUTCOME.REVISION.eq(select(max(OUTCOME.as("o").REVISION))
                        .from(OUTCOME.as("o"))
                        .where(OUTCOME.as("o").COMMENT_ID.eq(COMMENT.ID))));
    }

    public Optional<Outcome> find(Viewer viewer, CommentId comment) {
        return Optional.ofNullable(of(viewer, List.of(comment)).get(comment));
    }

    public Map<CommentId, Outcome> of(Viewer viewer, Collection<CommentId> wanted) {
        return db
                .select(
                        COMMENT.ID.convertFrom(CommentId::new),
                        OUTCOME.REVISION,
                        OUTCOME.OUTCOME_.convertFrom(orNull(OutcomeKind::of)),
                        OUTCOME.REASON,
                        PERSON.NAME,
                        OUTCOME.DECIDED_AT)
                .from(COMMENT)
                .join(OUTCOME)
                .on(last())
                .join(PERSON)
                .on(PERSON.ID.eq(OUTCOME.PERSON_ID))
                .where(COMMENT.ID.in(wanted.stream().map(CommentId::value).toList()), visibleTo(viewer))
                .fetch(mapping(Outcome::new))
                .stream()
                .collect(Collectors.toMap(Outcome::comment, Function.identity()));
    }

    /// What stands on each of the comments on which the viewer may know it; undecided ones with neither.
    public Map<CommentId, Standing> standing(Viewer viewer, Collection<CommentId> wanted) {
        return db.select(COMMENT.ID, OUTCOME.OUTCOME_, OUTCOME.REASON)
                .from(COMMENT)
                .leftJoin(OUTCOME)
                .on(last())
                .where(COMMENT.ID.in(wanted.stream().map(CommentId::value).toList()), visibleTo(viewer))
                .fetchMap(
                        row -> new CommentId(row.value1()),
                        row -> new Standing(row.value2() == null ? null : OutcomeKind.of(row.value2()), row.value3()));
    }

    /// @param kind null where nothing is decided
    public record Standing(
            @Nullable OutcomeKind kind, @Nullable String reason) {}

    /// The revision that this very command of the viewer wrote before.
    Optional<Integer> mine(Viewer viewer, String commandKey) {
        return db.select(OUTCOME.REVISION)
                .from(OUTCOME)
                .where(OUTCOME.PERSON_ID.eq(viewer.person().value()), OUTCOME.COMMAND_KEY.eq(commandKey))
                .fetchOptional(OUTCOME.REVISION);
    }
}

package portal.review;

import static portal.db.Tables.COMMENT;
import static portal.db.Tables.OUTCOME;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.comments.CommentQueries;
import portal.consultations.Action;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.consultations.Waiting;
import portal.consultations.WaitingItem;
import portal.consultations.WaitingTally;
import portal.outcomes.OutcomeQueries;
import portal.people.Viewer;

/// What is undecided waits for those who decide, and for a stance of those who review.
@Component
class ReviewWaiting implements Waiting {

    private final WaitingTally tally;
    private final Permissions permissions;
    private final CommentQueries comments;

    ReviewWaiting(WaitingTally tally, Permissions permissions, CommentQueries comments) {
        this.tally = tally;
        this.permissions = permissions;
        this.comments = comments;
    }

    @Override
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        return Stream.of(
                        items(viewer, locale, Action.OUTCOME_DECIDE, ReviewState.UNDECIDED),
                        items(viewer, locale, Action.REVIEW_STANCE, ReviewState.AWAITS_ME))
                .flatMap(List::stream)
                .toList();
    }

    private List<WaitingItem> items(Viewer viewer, Locale locale, Action action, ReviewState state) {
        var decided = COMMENT.leftJoin(OUTCOME).on(OutcomeQueries.last());
        var waits = permissions
                .filter(viewer, COMMENT.CONSULTATION_ID, action, State.ANY, Relation.ANY)
                .and(comments.visibleTo(viewer))
                .and(CommentQueries.counted())
                .and(ReviewConditions.state(viewer, state));
        return tally.items(
                locale,
                new WaitingTally.Counted(decided, COMMENT.CONSULTATION_ID, waits),
                "review.waiting." + state.word(),
                "review?in=" + state.word());
    }
}

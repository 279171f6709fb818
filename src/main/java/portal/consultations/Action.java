package portal.consultations;

import static portal.consultations.Relation.ANY;
import static portal.consultations.Relation.BODY;
import static portal.consultations.Relation.OTHER;
import static portal.consultations.Relation.OWN;

import java.util.List;
import java.util.Locale;

/// Everything that permission is asked for. `permissions.txt` has a row for each action in each of its states and
/// relations.
public enum Action {
    CONSULTATION_CREATE,
    CONSULTATION_SEE,
    CONSULTATION_ADMIT,
    CONSULTATION_PLACE,
    DRAFT_IMPORT,
    DRAFT_CORRECT,
    DRAFT_PUBLISH,
    DRAFT_AMEND,
    DRAFT_RELEASE,
    DRAFT_READ(List.of(State.PUBLISHED, State.UNPUBLISHED), List.of(ANY)),
    POLICY_ARRANGE,
    ROUND_OPEN,
    ROUND_INVITE,
    ROUND_SEE,
    COMMENT_SUBMIT(List.of(State.OPEN, State.UPCOMING, State.CLOSED), List.of(ANY)),
    COMMENT_READ(List.of(State.ANY), List.of(OWN, BODY, OTHER)),
    COMMENT_WITHDRAW(List.of(State.FRESH, State.SETTLED), List.of(OWN, OTHER)),
    COMMENT_INCLUDE,
    PAPER_UPLOAD,
    PAPER_READ(List.of(State.ANY), List.of(OWN, BODY, OTHER)),
    PAPER_RELEASE,
    PAPER_WITHDRAW(List.of(State.OPEN, State.CLOSED), List.of(OWN, OTHER)),
    BODY_ENTER,
    EXCERPT_SETTLE(List.of(State.ANY), List.of(OWN, OTHER)),
    WORKSHOP_HOLD,
    WORKSHOP_SEE,
    INTERVENTION_RECORD,
    REVIEW_SEE,
    REVIEW_STANCE,
    OUTCOME_READ,
    OUTCOME_DECIDE,
    SUMMARY_READ,
    TABLE_EXPORT,
    TABLE_RETURN,
    TABLE_RELEASE,
    TABLE_ISSUE,
    LAYOUT_SAVE,
    LEADERS_ASK;

    private final List<State> states;
    private final List<Relation> relations;

    Action() {
        this(List.of(State.ANY), List.of(ANY));
    }

    Action(List<State> states, List<Relation> relations) {
        this.states = states;
        this.relations = relations;
    }

    public List<State> states() {
        return states;
    }

    public List<Relation> relations() {
        return relations;
    }

    /// The word in the matrix and in the trail: `comment.submit`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}

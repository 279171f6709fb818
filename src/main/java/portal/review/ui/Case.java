package portal.review.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentId;
import portal.consultations.Action;
import portal.outcomes.Conflict;
import portal.outcomes.Outcome;
import portal.outcomes.OutcomeKind;
import portal.platform.Refusal;
import portal.platform.ui.Says;
import portal.review.ReviewRow;
import portal.review.ReviewStance;
import portal.review.StanceRow;

/// One comment lying open: what reviewers think, what is decided, and the acts of the viewer with their undoing.
class Case extends Div {

    private final Desk.Seat seat;
    private final ReviewRow row;
    private final Table table;
    private final boolean speaks;
    private final boolean decides;
    private final Says says = new Says();
    private @Nullable Outcome outcome;
    private @Nullable StanceRow mine;
    private @Nullable DecisionBar decision;
    private @Nullable StancesPane stances;
    private @Nullable Runnable undo;

    Case(Desk.Seat seat, ReviewRow row, Table table) {
        this.seat = seat;
        this.row = row;
        this.table = table;
        speaks = seat.may(Action.REVIEW_STANCE);
        decides = seat.may(Action.OUTCOME_DECIDE);
        addClassName("case");
        show();
    }

    CommentId id() {
        return row.id();
    }

    void pressed(String key) {
        switch (key) {
            case "e" -> take(ReviewStance.ENDORSE);
            case "o" -> take(ReviewStance.OPPOSE);
            case "u" -> {
                if (undo != null) {
                    undo.run();
                }
            }
            case "1", "2", "3", "4" -> decide(OutcomeKind.values()[key.charAt(0) - '1']);
            default -> {}
        }
    }

    /// Keeps what was typed and not yet kept.
    ///
    /// @return whether nothing stands in the way of leaving; if not, the reason stands here
    boolean left() {
        if (stances != null && stances.unkept()) {
            take(mine == null ? null : mine.stance());
        }
        if (decision != null && decision.unkept()) {
            decide(outcome == null ? null : outcome.kind());
        }
        return (stances == null || !stances.unkept()) && (decision == null || !decision.unkept());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        left();
    }

    private void show() {
        removeAll();
        outcome = seat.outcome(row.id()).orElse(null);
        var all = seat.stances(row.id());
        mine = all.stream().filter(StanceRow::own).findFirst().orElse(null);
        seat.detail(row.id()).map(DetailPane::new).ifPresent(pane -> {
            pane.state(outcome == null ? null : outcome.kind());
            add(pane);
        });
        stances = new StancesPane(all, speaks, this::take);
        add(stances, says);
        if (decides) {
            decision = new DecisionBar(outcome, this::decide);
            add(decision);
        }
    }

    private void take(@Nullable ReviewStance stance) {
        if (speaks && stances != null) {
            StanceRow before = mine;
            if (taken(stance, stances.note(), before == null ? 0 : before.revision())) {
                undo = () -> taken(
                        before == null ? null : before.stance(),
                        before == null || before.note() == null ? "" : before.note(),
                        mine == null ? 0 : mine.revision());
                done("review.stance." + (stance == null ? "open" : stance.word()));
            }
        }
    }

    private boolean taken(@Nullable ReviewStance stance, String note, int seen) {
        boolean done = says.attempt(() -> seat.take(row.id(), seen, stance, note));
        if (done) {
            undo = null;
            show();
            table.changed();
            done("review.stance." + (stance == null ? "open" : stance.word()));
        }
        return done;
    }

    private void decide(@Nullable OutcomeKind kind) {
        if (decides && decision != null) {
            Outcome before = outcome;
            String reason = decision.reason();
            if (decided(kind, reason, before == null ? 0 : before.revision())) {
                undo = () -> decided(
                        before == null ? null : before.kind(),
                        before == null || before.reason() == null ? "" : before.reason(),
                        outcome == null ? 0 : outcome.revision());
                done("outcome." + (kind == null ? "undecided" : kind.word()));
                if (DecisionBar.needed(kind) && reason.isBlank()) {
                    decision.focusReason();
                }
            }
        }
    }

    private boolean decided(@Nullable OutcomeKind kind, String reason, int seen) {
        try {
            seat.decide(row.id(), seen, kind, reason);
        } catch (Conflict conflict) {
            conflict(conflict, kind, reason);
            return false;
        } catch (Refusal refusal) {
            says.say(refusal.key(), refusal.arguments());
            return false;
        }
        undo = null;
        show();
        table.changed();
        done("outcome." + (kind == null ? "undecided" : kind.word()));
        return true;
    }

    private void conflict(Conflict conflict, @Nullable OutcomeKind kind, String reason) {
        add(new ConflictPane(conflict, kind, reason, this::show, () -> {
            show();
            decided(kind, reason, conflict.theirs().revision());
        }));
    }

    private void done(String key) {
        table.keys().done(row.number() + " · " + getTranslation(key), undo);
    }
}

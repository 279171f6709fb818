package portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import portal.comments.CommentSigns;
import portal.comments.Door;
import portal.comments.Kind;
import portal.consultations.Action;
import portal.drafts.Addresses;
import portal.drafts.PolicyGroup;
import portal.drafts.PolicyGroupId;
import portal.drafts.Provision;
import portal.people.BodyId;
import portal.platform.ui.Parts;
import portal.review.ReviewFilter;
import portal.review.ReviewState;
import portal.review.Tally;

/// "Comments on [Chapter V] from [every body] by [any door] in [any state]": the filter as one says it.
class FilterSentence extends Div {

    private final Desk.Seat seat;
    private final Consumer<ReviewFilter> changed;
    private final TextField words = new TextField();
    private final Span shown = Parts.span("tally", "");
    private final Span undecided = Parts.span("st undecided", "");
    private ReviewFilter filter;

    FilterSentence(Desk.Seat seat, ReviewFilter filter, Consumer<ReviewFilter> changed) {
        this.seat = seat;
        this.filter = filter;
        this.changed = changed;
        addClassNames("sent", "review-filter");
        getElement().setAttribute("role", "search");
        say("review.filter.on", place());
        List<PolicyGroup> policies = seat.policies();
        if (!policies.isEmpty()) {
            say("review.filter.under", policy(policies));
        }
        say("review.filter.of", kind());
        say("review.filter.from", body());
        say("review.filter.by", door());
        say("review.filter.in", state());
        words.setPlaceholder(getTranslation("review.filter.words"));
        words.setAriaLabel(getTranslation("review.filter.words"));
        words.setValue(filter.words() == null ? "" : filter.words());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> set(this.filter.saying(change.getValue())));
        shown.getElement().setAttribute("aria-live", "polite");
        add(words, Parts.span("grow", ""), shown, undecided);
    }

    void focusWords() {
        words.focus();
    }

    void tally(Tally tally) {
        shown.setText(getTranslation("review.tally", tally.shown(), tally.all()));
        undecided.setText(getTranslation("review.tally.undecided", tally.undecided()));
    }

    private void say(String key, Component chip) {
        add(Parts.span("w", getTranslation(key)), chip);
    }

    private void set(ReviewFilter next) {
        filter = next;
        changed.accept(next);
    }

    private Chip<String> place() {
        List<Chip.Choice<String>> places = Stream.concat(
                        Stream.of(new Chip.Choice<>("", getTranslation("comment.whole-draft"))),
                        seat.places().stream().map(this::choice))
                .toList();
        return new Chip<>(
                getTranslation("review.filter.place"),
                getTranslation("review.filter.any-place"),
                filter.place(),
                places,
                place -> set(filter.at(place)));
    }

    private Chip.Choice<String> choice(Provision provision) {
        String heading = provision.heading() == null ? "" : ". " + provision.heading();
        return new Chip.Choice<>(provision.eid(), Addresses.full(provision.eid(), getLocale()) + heading);
    }

    private Chip<PolicyGroupId> policy(List<PolicyGroup> policies) {
        return new Chip<>(
                getTranslation("policy.one"),
                getTranslation("review.filter.any-policy"),
                filter.policy(),
                policies.stream()
                        .map(policy -> new Chip.Choice<>(
                                policy.id(), getTranslation("policy.named", policy.number(), policy.name(getLocale()))))
                        .toList(),
                policy -> set(filter.under(policy)));
    }

    private Chip<Kind> kind() {
        return new Chip<>(
                getTranslation("review.column.kind"),
                getTranslation("review.filter.any-kind"),
                filter.kind(),
                Arrays.stream(Kind.values())
                        .map(kind -> new Chip.Choice<>(kind, CommentSigns.kindWord(kind, this::getTranslation)))
                        .toList(),
                kind -> set(filter.of(kind)));
    }

    private Chip<BodyId> body() {
        return new Chip<>(
                getTranslation("review.column.from"),
                getTranslation("review.filter.any-body"),
                filter.body(),
                seat.bodies().stream()
                        .map(voice -> new Chip.Choice<>(voice.body(), voice.name(getLocale())))
                        .toList(),
                body -> set(filter.from(body)));
    }

    private Chip<Door> door() {
        return new Chip<>(
                getTranslation("review.filter.door"),
                getTranslation("review.filter.any-door"),
                filter.door(),
                Arrays.stream(Door.values())
                        .map(door -> new Chip.Choice<>(door, getTranslation("review.door." + door.word())))
                        .toList(),
                door -> set(filter.by(door)));
    }

    private Chip<ReviewState> state() {
        return new Chip<>(
                getTranslation("review.column.state"),
                getTranslation("review.filter.any-state"),
                filter.state(),
                Arrays.stream(ReviewState.values())
                        .filter(state -> state != ReviewState.AWAITS_ME || seat.may(Action.REVIEW_STANCE))
                        .map(state -> new Chip.Choice<>(state, getTranslation("review.state." + state.word())))
                        .toList(),
                state -> set(filter.in(state)));
    }
}

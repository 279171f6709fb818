package portal.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.platform.Dates;
import portal.platform.ui.Confirm;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;
import portal.rounds.Phase;
import portal.rounds.Round;
import portal.rounds.RoundQueries.Invited;

/// One round: its days, its version, who is asked, and asking more.
class RoundSheet extends Div {

    private final Round round;
    private final Viewer viewer;
    private final Asking asking;
    private final Runnable changed;
    private final Says says = new Says();

    RoundSheet(Round round, Viewer viewer, Asking asking, Clock clock, Runnable changed) {
        this.round = round;
        this.viewer = viewer;
        this.asking = asking;
        this.changed = changed;
        addClassNames("sheet", "panel", "round");
        Phase phase = round.phase(clock);
        String shape = phase == Phase.OPEN ? "absorbed" : phase == Phase.UPCOMING ? "undecided" : "noted";
        Span state = Parts.span("st " + shape, asking.words().standing(round, getLocale()));
        add(Parts.div("round-head", new H2(title()), state), Parts.span("q s", span(round)));
        List<Invited> invited = asking.queries().invited(viewer, round.id());
        add(bodies(invited, phase == Phase.CLOSED));
        if (phase != Phase.CLOSED) {
            add(more(invited));
        }
    }

    private String title() {
        String number = getTranslation("rounds.number", round.number());
        String name = round.name(getLocale());
        return name.startsWith(number) ? name : number + " · " + name;
    }

    private String span(Round shown) {
        return getTranslation(
                "rounds.span",
                Dates.moment(shown.opensAt(), getLocale()),
                Dates.moment(shown.closesAt(), getLocale()),
                shown.versionNumber());
    }

    private Div bodies(List<Invited> invited, boolean folded) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bodies");
        invited.forEach(body -> list.add(new ListItem(body.name(getLocale()))));
        Span count = Parts.span("b", getTranslation("rounds.invited", invited.size()));
        if (folded) {
            list.setVisible(false);
            return Parts.div(
                    "asked",
                    count,
                    Parts.div(
                            "",
                            Parts.quiet(getTranslation("rounds.show"), () -> list.setVisible(!list.isVisible())),
                            list));
        }
        return Parts.div("asked", count, list);
    }

    private Div more(List<Invited> invited) {
        BodiesField field = new BodiesField(
                asking.people(), viewer, invited.stream().map(Invited::body).collect(Collectors.toSet()));
        Div panel = Parts.div(
                "more-bodies",
                field,
                Parts.div("acts", Parts.button(getTranslation("rounds.invite"), () -> ask(field.chosen()))),
                says);
        panel.setVisible(false);
        var open = Parts.small(getTranslation("rounds.invite.more"), () -> panel.setVisible(!panel.isVisible()));
        return Parts.div("invite", open, panel);
    }

    private void ask(List<BodyId> bodies) {
        if (bodies.isEmpty()) {
            says.say("rounds.bodies.none");
            return;
        }
        int people = asking.asked().reached(viewer, round.consultation(), bodies);
        new Confirm(
                        getTranslation("rounds.invite.title", bodies.size()),
                        List.of(getTranslation("rounds.invite.what", bodies.size(), people)),
                        getTranslation("rounds.invite.do"),
                        () -> {
                            asking.rounds().invite(viewer, round.id(), bodies);
                            changed.run();
                        })
                .open();
    }
}

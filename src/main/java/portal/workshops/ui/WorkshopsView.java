package portal.workshops.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import portal.consultations.Consultation;
import portal.consultations.ConsultationFrame;
import portal.consultations.Entrance;
import portal.people.Viewer;
import portal.platform.ui.Parts;
import portal.rounds.Round;
import portal.workshops.WorkshopRow;

/// The workshops of a consultation, each session with the way to its desk.
@Route(value = "c/:consultation/workshops", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/workshops.css")
class WorkshopsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Entrance entrance;
    private final Meeting meeting;
    private final Clock clock;

    WorkshopsView(Entrance entrance, Meeting meeting, Clock clock) {
        this.entrance = entrance;
        this.meeting = meeting;
        this.clock = clock;
        addClassName("pg");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entrance.Entered entered = entrance.enter(event, meeting.tab()::open);
        show(entered.viewer(), entered.consultation(), false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.title");
    }

    private void show(Viewer viewer, Consultation shown, boolean holding) {
        removeAll();
        List<WorkshopRow> workshops = meeting.queries().workshops(viewer, shown.id());
        Optional<Round> round = meeting.rounds().current(viewer, shown.id());
        boolean holds = meeting.tab().holds(viewer, shown.id());
        Div head = Parts.div("pg-head", new H1(getTranslation("workshops.title")));
        add(head);
        if (holding && round.isPresent()) {
            add(new WorkshopForm(
                    round.get(),
                    clock.instant().atZone(shown.zone()).toLocalDate(),
                    viewer,
                    meeting,
                    () -> show(viewer, shown, false)));
        } else if (workshops.isEmpty()) {
            add(holds && round.isEmpty() ? roundFirst(shown) : empty(viewer, shown, holds));
        } else if (holds && round.isPresent()) {
            head.add(Parts.div("end", Parts.button(getTranslation("workshops.new"), () -> show(viewer, shown, true))));
        }
        boolean records = meeting.tab().records(viewer, shown.id());
        workshops.forEach(workshop -> add(new WorkshopSheet(workshop, shown.id(), records)));
    }

    private Div roundFirst(Consultation shown) {
        Anchor rounds = new Anchor("c/" + shown.id().value() + "/rounds", getTranslation("workshops.open-round"));
        rounds.addClassNames("btn", "p");
        return Parts.div("sheet empty", new Paragraph(getTranslation("workshops.round-first")), rounds);
    }

    private Div empty(Viewer viewer, Consultation shown, boolean may) {
        Div empty = Parts.div("sheet empty", new Paragraph(getTranslation(may ? "workshops.empty" : "workshops.none")));
        if (may) {
            empty.add(Parts.primary(getTranslation("workshops.new"), () -> show(viewer, shown, true)));
        }
        return empty;
    }
}

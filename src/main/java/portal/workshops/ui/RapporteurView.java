package portal.workshops.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.consultations.Consultation;
import portal.consultations.ConsultationFrame;
import portal.consultations.Entrance;
import portal.drafts.Provision;
import portal.people.Viewer;
import portal.platform.Dates;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;
import portal.workshops.Intervention;
import portal.workshops.SessionId;
import portal.workshops.Speakers.Speaker;
import portal.workshops.WorkshopRow;

/// The rapporteur's desk in a session: three fields, and what was said below.
@Route(value = "c/:consultation/workshops/:session", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/workshops.css")
class RapporteurView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Entrance entrance;
    private final Meeting meeting;
    private final SaidList said = new SaidList();
    private final Says says = new Says();
    private @Nullable SpeakingDesk desk;
    private String title = "";

    RapporteurView(Entrance entrance, Meeting meeting) {
        this.entrance = entrance;
        this.meeting = meeting;
        addClassName("pg");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entrance.Entered entered = entrance.enter(event);
        Viewer viewer = entered.viewer();
        Consultation shown = entered.consultation();
        SessionId session = idIn(event);
        WorkshopRow workshop = meeting.queries().of(viewer, shown.id(), session).orElseThrow(NotFoundException::new);
        WorkshopRow.Session sitting = workshop.sessions().stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title = sitting.topic(getLocale()) + " · " + workshop.name(getLocale());
        removeAll();
        add(head(shown, workshop, sitting));
        if (meeting.tab().records(viewer, shown.id())) {
            SpeakingDesk made = new SpeakingDesk(
                    viewer, session, provisions(viewer, workshop), meeting, () -> list(viewer, shown, session));
            desk = made;
            add(made);
        }
        add(says, said);
        list(viewer, shown, session);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Div head(Consultation shown, WorkshopRow workshop, WorkshopRow.Session sitting) {
        Anchor back = new Anchor("c/" + shown.id().value() + "/workshops", workshop.name(getLocale()));
        String time = Dates.time(sitting.startsAt().toLocalTime()) + "–"
                + Dates.time(sitting.endsAt().toLocalTime());
        return Parts.div(
                "pg-head",
                new H1(sitting.topic(getLocale())),
                Parts.span("q", Dates.weekday(workshop.heldOn(), getLocale()) + ", " + time),
                back);
    }

    private List<Provision> provisions(Viewer viewer, WorkshopRow workshop) {
        return meeting.rounds()
                .round(viewer, workshop.round())
                .map(round -> meeting.drafts()
                        .provisions(viewer, round.version(), getLocale().getLanguage()))
                .orElse(List.of());
    }

    private void list(Viewer viewer, Consultation shown, SessionId session) {
        List<Intervention> all = meeting.queries().said(viewer, session);
        said.show(all, shown.zone(), one -> meeting.comments().fresh(one.saidAt()), one -> {
            says.attempt(() -> meeting.comments().withdraw(viewer, one.comment()));
            list(viewer, shown, session);
        });
        if (desk != null) {
            desk.spoke(all.stream()
                    .map(one -> new Speaker(one.author(), one.from(getLocale())))
                    .toList());
        }
    }

    private static SessionId idIn(BeforeEnterEvent event) {
        try {
            return SessionId.of(event.getRouteParameters().get("session").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}

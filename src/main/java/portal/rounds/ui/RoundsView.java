package portal.rounds.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
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
import portal.drafts.VersionRow;
import portal.people.Viewer;
import portal.platform.ui.Parts;
import portal.rounds.Round;

/// When is asked, whom, and on which version: the rounds, the newest first.
@Route(value = "c/:consultation/rounds", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/rounds.css")
class RoundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Entrance entrance;
    private final Asking asking;
    private final Clock clock;

    RoundsView(Entrance entrance, Asking asking, Clock clock) {
        this.entrance = entrance;
        this.asking = asking;
        this.clock = clock;
        addClassName("pg");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entrance.Entered entered = entrance.enter(event, asking.tab()::offered);
        show(entered.viewer(), entered.consultation(), false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rounds.title");
    }

    private void show(Viewer viewer, Consultation shown, boolean opening) {
        removeAll();
        List<Round> rounds = asking.queries().rounds(viewer, shown.id());
        Optional<VersionRow> version = asking.drafts().current(viewer, shown.id());
        Div head = Parts.div("pg-head", new H1(getTranslation("rounds.title")));
        add(head);
        if (version.isEmpty()) {
            add(Parts.div("sheet empty", new Paragraph(getTranslation("rounds.no-version"))));
        } else if (opening || rounds.isEmpty()) {
            add(new RoundForm(shown, version.get(), rounds.size() + 1, viewer, asking)
                    .from(clock.instant().atZone(shown.zone()).toLocalDate())
                    .then(opened -> show(viewer, shown, false)));
        } else {
            head.add(
                    Parts.div("end", Parts.button(getTranslation("rounds.open.new"), () -> show(viewer, shown, true))));
        }
        rounds.forEach(round -> add(new RoundSheet(round, viewer, asking, clock, () -> show(viewer, shown, false))));
    }
}

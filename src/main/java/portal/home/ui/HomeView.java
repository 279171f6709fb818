package portal.home.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import portal.consultations.Consultation;
import portal.consultations.ConsultationQueries;
import portal.consultations.Waiting;
import portal.consultations.WaitingItem;
import portal.home.TimeLine;
import portal.people.SignedIn;
import portal.people.Viewer;
import portal.platform.ui.Parts;

/// What waits for me, and where the newest consultation stands; nothing else.
@Route("")
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/home.css")
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 7;

    private final SignedIn signedIn;
    private final ConsultationQueries consultations;
    private final TimeLine timeLine;
    private final Desk desk;

    HomeView(SignedIn signedIn, ConsultationQueries consultations, TimeLine timeLine, Desk desk) {
        this.signedIn = signedIn;
        this.consultations = consultations;
        this.timeLine = timeLine;
        this.desk = desk;
        addClassName("hm");
    }

    /// What the rooms put on it.
    @org.springframework.stereotype.Component
    record Desk(List<Waiting> rooms, Clock clock) {

        List<WaitingItem> items(Viewer viewer, java.util.Locale locale) {
            return rooms.stream()
                    .flatMap(room -> room.waiting(viewer, locale).stream())
                    .sorted(Comparator.comparing(WaitingItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
                    .limit(MOST)
                    .toList();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Viewer viewer = signedIn.viewer();
        List<Consultation> all = consultations.all(viewer);
        List<WaitingItem> items = desk.items(viewer, getLocale());
        add(new H1(title(items.size())));
        if (all.isEmpty()) {
            add(nothing(viewer));
        } else {
            if (!items.isEmpty()) {
                add(new WaitingList(items, desk.clock()));
            }
            add(list(viewer, all), line(viewer, all.getFirst()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title") + " · " + getTranslation("shell.name");
    }

    private String title(int things) {
        String number = things < 1 || things > MOST ? "" : getTranslation("home.number." + things);
        return getTranslation("home.waits", things, number);
    }

    private Div nothing(Viewer viewer) {
        Div empty = Parts.div("sheet empty", new Paragraph(getTranslation("home.empty")));
        if (viewer.administrator()) {
            Anchor create = new Anchor("new", getTranslation("consultations.new"));
            create.addClassNames("btn", "p");
            empty.add(create);
        }
        return empty;
    }

    private Section list(Viewer viewer, List<Consultation> all) {
        Div list = Parts.div("sheet cs");
        for (Consultation consultation : all) {
            Anchor link = new Anchor("c/" + consultation.id().value() + "/read", consultation.title(getLocale()));
            Div line = Parts.div("cs-line", link, Parts.span("q s", consultation.agency(getLocale())));
            if (consultation.sample()) {
                line.addComponentAtIndex(1, Parts.span("sample", getTranslation("frame.sample")));
            }
            list.add(line);
        }
        Section section = new Section(new H2(getTranslation("home.consultations")), list);
        if (viewer.administrator()) {
            Anchor create = new Anchor("new", getTranslation("consultations.new"));
            create.addClassNames("btn", "sm");
            section.add(create);
        }
        return section;
    }

    private Section line(Viewer viewer, Consultation newest) {
        Section section = new Section(new H2(getTranslation("home.line")));
        var milestones = timeLine.of(viewer, newest, getLocale());
        section.add(
                milestones.isEmpty()
                        ? new Paragraph(getTranslation("home.line.empty"))
                        : new LinePicture(milestones, timeLine.today(newest.zone())));
        return section;
    }
}

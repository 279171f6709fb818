package portal.comments.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.drafts.VersionRow;
import portal.people.SignedIn;
import portal.people.Viewer;

/// What does it say, and what is said of it? Contents, text, and the comments beside it.
@Route(value = "c/:consultation/read", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/reading.css")
class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final ReadingRoom room;
    private final WritingRoom writing;
    private final Arrivals arrivals;

    ReadingView(SignedIn signedIn, ReadingRoom room, WritingRoom writing, Arrivals arrivals) {
        this.signedIn = signedIn;
        this.room = room;
        this.writing = writing;
        this.arrivals = arrivals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = signedIn.viewer();
        ConsultationId consultation = ConsultationFrame.idIn(event);
        Map<String, String> asked = event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
        Optional<VersionRow> version = room.version(viewer, consultation, asked.get("version"));
        removeAll();
        setClassName("read", version.isPresent());
        version.ifPresentOrElse(
                found -> show(viewer, consultation, found, asked.containsKey("both")), this::showNothing);
    }

    private void show(Viewer viewer, ConsultationId consultation, VersionRow version, boolean both) {
        Reading reading = room.open(viewer, version, getLocale().getLanguage(), both);
        WritingRoom.Turn turn = writing.turn(viewer, consultation, version, getLocale());
        LawText law = new LawText(getTranslation("reading.pick"), !turn.open());
        Lectern lectern = new Lectern(viewer, room, writing, reading, turn, law);
        ReadingBar bar = new ReadingBar(lectern::step);
        bar.versions(
                version,
                room.versions(viewer, consultation),
                number -> turnTo(consultation, Map.of("version", number)));
        if (reading.renderings().size() > 1) {
            bar.languages(
                    both,
                    () -> turnTo(
                            consultation,
                            both
                                    ? Map.of("version", version.number())
                                    : Map.of("version", version.number(), "both", "")));
        }
        bar.print();
        Section page = new Section(bar, heading(version));
        if (version.correctionReason() != null) {
            page.add(new Corrected(version, room.errata().errata(viewer, version.id())));
        }
        page.add(law);
        page.addClassNames("sheet", "page");
        page.getElement().setAttribute("aria-label", getTranslation("reading.text"));
        add(lectern.contents(), page, lectern.beside());
        lectern.contents().offer(room.policies(viewer, consultation, version), lectern::showContents);
        lectern.show();
        addAttachListener(attached -> listen(attached, consultation, lectern, bar));
    }

    private void listen(AttachEvent attached, ConsultationId consultation, Lectern lectern, ReadingBar bar) {
        Registration listening = arrivals.listen(
                consultation,
                comment -> attached.getUI()
                        .access(() -> bar.arrived(lectern.arrived(comment), () -> showArrived(lectern, bar))));
        addDetachListener(detached -> {
            listening.remove();
            detached.unregisterListener();
        });
    }

    private static void showArrived(Lectern lectern, ReadingBar bar) {
        lectern.showArrived();
        bar.arrived(0, () -> {});
    }

    private H1 heading(VersionRow version) {
        H1 heading = new H1(version.title(getLocale()));
        heading.addClassName("vh");
        return heading;
    }

    private void showNothing() {
        Paragraph sentence = new Paragraph(getTranslation("reading.nothing"));
        H1 heading = new H1(getTranslation("reading.title"));
        Div empty = new Div(heading, sentence);
        empty.addClassName("empty-page");
        add(empty);
    }

    private void turnTo(ConsultationId consultation, Map<String, String> query) {
        getUI().ifPresent(ui -> ui.navigate("c/" + consultation.value() + "/read", QueryParameters.simple(query)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reading.title");
    }
}

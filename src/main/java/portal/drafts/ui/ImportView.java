package portal.drafts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import portal.consultations.Action;
import portal.consultations.Consultation;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationQueries;
import portal.consultations.Entrance;
import portal.drafts.VersionId;
import portal.drafts.VersionRow;
import portal.people.Viewer;

/// How a text was cut into provisions: faults first, the cut beside its source, repair in the row.
@Route(value = "c/:consultation/versions/:version", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/drafts.css")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Entrance entrance;
    private final ConsultationQueries consultations;
    private final Drafting drafting;
    private final Intake intake;

    ImportView(Entrance entrance, ConsultationQueries consultations, Drafting drafting, Intake intake) {
        this.entrance = entrance;
        this.consultations = consultations;
        this.drafting = drafting;
        this.intake = intake;
        addClassName("import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entrance.Entered entered = entrance.enter(event, (who, id) -> drafting.may(who, id, Action.DRAFT_IMPORT));
        Viewer viewer = entered.viewer();
        Consultation shown = entered.consultation();
        VersionRow version = drafting.queries().versions(viewer, shown.id()).stream()
                .filter(row -> row.id().equals(idIn(event)))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        removeAll();
        CutDesk desk = new CutDesk(viewer, version, drafting, intake);
        int readers = consultations.readers(viewer, shown.id());
        add(desk, new CutFoot(desk, shown, version, readers, () -> publish(viewer, shown, version)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("import.title");
    }

    private void publish(Viewer viewer, Consultation shown, VersionRow version) {
        drafting.drafts().publish(viewer, version.id());
        UI.getCurrent()
                .getPage()
                .setLocation(
                        "/c/" + shown.id().value() + "/versions/" + version.id().value());
    }

    private static VersionId idIn(BeforeEnterEvent event) {
        try {
            return new VersionId(
                    UUID.fromString(event.getRouteParameters().get("version").orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}

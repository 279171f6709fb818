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
import org.jspecify.annotations.Nullable;
import portal.consultations.Action;
import portal.consultations.Consultation;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationQueries;
import portal.consultations.Permissions;
import portal.drafts.VersionId;
import portal.drafts.VersionRow;
import portal.people.Viewer;

/// How a text was cut into provisions: faults first, the cut beside its source, repair in the row.
@Route(value = "c/:consultation/versions/:version", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/drafts.css")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ConsultationQueries consultations;
    private final Permissions permissions;
    private final Drafting drafting;
    private final Intake intake;
    private @Nullable Consultation consultation;

    ImportView(ConsultationQueries consultations, Permissions permissions, Drafting drafting, Intake intake) {
        this.consultations = consultations;
        this.permissions = permissions;
        this.drafting = drafting;
        this.intake = intake;
        addClassName("import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = intake.signedIn().viewer();
        Consultation shown =
                consultations.find(viewer, ConsultationFrame.idIn(event)).orElseThrow(NotFoundException::new);
        VersionRow version = drafting.queries().versions(viewer, shown.id()).stream()
                .filter(row -> row.id().equals(idIn(event)))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!permissions.may(viewer, shown.id(), Action.DRAFT_IMPORT)) {
            throw new NotFoundException();
        }
        consultation = shown;
        removeAll();
        CutDesk desk = new CutDesk(viewer, version, drafting, intake);
        int readers = (int) consultations.participants(viewer, shown.id()).stream()
                .map(ConsultationQueries.Participant::person)
                .distinct()
                .count();
        add(desk, new CutFoot(desk, shown, version, readers, () -> publish(viewer, shown, version)));
    }

    @Override
    public String getPageTitle() {
        String where = consultation == null ? "" : " · " + consultation.title(getLocale());
        return getTranslation("import.title") + where;
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

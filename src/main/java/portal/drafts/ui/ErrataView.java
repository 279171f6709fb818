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
import portal.drafts.Errata;
import portal.drafts.VersionRow;
import portal.people.SignedIn;
import portal.people.Viewer;

/// Which words of the published version are typed wrongly, and why is that so? Corrected as 1.1.
@Route(value = "c/:consultation/versions/:version/errata", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/drafts.css")
class ErrataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ConsultationQueries consultations;
    private final SignedIn signedIn;
    private final Drafting drafting;
    private final Errata errata;

    ErrataView(ConsultationQueries consultations, SignedIn signedIn, Drafting drafting, Errata errata) {
        this.consultations = consultations;
        this.signedIn = signedIn;
        this.drafting = drafting;
        this.errata = errata;
        addClassName("import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = signedIn.viewer();
        Consultation shown =
                consultations.find(viewer, ConsultationFrame.idIn(event)).orElseThrow(NotFoundException::new);
        String wanted = event.getRouteParameters().get("version").orElse("");
        VersionRow version = drafting.queries().versions(viewer, shown.id()).stream()
                .filter(row -> row.id().value().toString().equals(wanted) && row.published())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!drafting.may(viewer, shown.id(), Action.DRAFT_AMEND)) {
            throw new NotFoundException();
        }
        String command = UUID.randomUUID().toString();
        removeAll();
        add(new ErrataDesk(viewer, version, drafting.queries(), (reason, retyped) -> {
            errata.issue(viewer, version.id(), reason, retyped, command);
            UI.getCurrent().getPage().setLocation("/c/" + shown.id().value() + "/versions");
        }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("errata.title");
    }
}

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
import portal.consultations.Entrance;
import portal.drafts.Errata;
import portal.drafts.VersionRow;
import portal.people.Viewer;

/// Which words of the published version are typed wrongly, and why is that so? Corrected as 1.1.
@Route(value = "c/:consultation/versions/:version/errata", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/drafts.css")
class ErrataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Entrance entrance;
    private final Drafting drafting;
    private final Errata errata;

    ErrataView(Entrance entrance, Drafting drafting, Errata errata) {
        this.entrance = entrance;
        this.drafting = drafting;
        this.errata = errata;
        addClassName("import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entrance.Entered entered = entrance.enter(event, (who, id) -> drafting.may(who, id, Action.DRAFT_AMEND));
        Viewer viewer = entered.viewer();
        Consultation shown = entered.consultation();
        String wanted = event.getRouteParameters().get("version").orElse("");
        VersionRow version = drafting.queries().versions(viewer, shown.id()).stream()
                .filter(row -> row.id().value().toString().equals(wanted) && row.published())
                .findFirst()
                .orElseThrow(NotFoundException::new);
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

package portal.drafts.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.drafts.PolicyGroup;
import portal.drafts.VersionRow;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// Which policies does the draft pursue, and which articles serve each? Policies above, the articles below.
@Route(value = "c/:consultation/policies", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/drafts.css")
class PoliciesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PolicyDesk desk;

    PoliciesView(PolicyDesk desk) {
        this.desk = desk;
        addClassNames("pg", "pol");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationId consultation = ConsultationFrame.idIn(event);
        if (!desk.admits(consultation)) {
            throw new NotFoundException();
        }
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("policies.lead"));
        lead.addClassName("q");
        Says says = new Says();
        Div articles = new Div();
        PolicyList list =
                new PolicyList(desk, consultation, says, groups -> show(articles, consultation, says, groups));
        add(Parts.div("pg-head", new H1(getTranslation("policies.title"))), lead, says, list, articles);
        list.show();
    }

    /// The newest version, published or not.
    private void show(Div articles, ConsultationId consultation, Says says, List<PolicyGroup> groups) {
        articles.removeAll();
        List<VersionRow> versions = desk.drafts().versions(desk.viewer(), consultation);
        if (!groups.isEmpty() && !versions.isEmpty()) {
            VersionRow version = versions.getFirst();
            Paragraph keys = new Paragraph(getTranslation("policies.keys", groups.size()));
            keys.addClassNames("q", "s");
            articles.add(Parts.div("sheet", keys, new PolicyTree(desk, version, groups, says)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("policies.title");
    }
}

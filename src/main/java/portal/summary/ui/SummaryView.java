package portal.summary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.consultations.Action;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.drafts.PolicyGroup;
import portal.people.Viewer;
import portal.platform.Dates;
import portal.platform.ui.Parts;
import portal.summary.PolicySummary;
import portal.summary.ProvisionSummary;
import portal.summary.table.Counts;
import portal.summary.table.Heading;

/// What is asked of each article, by whom, and what became of it? Prints as a document.
@Route(value = "c/:consultation/summary", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/summary.css")
class SummaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportDesk desk;

    SummaryView(ReportDesk desk) {
        this.desk = desk;
        addClassName("sum");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationId consultation = ConsultationFrame.idIn(event);
        Viewer viewer = desk.admitted(consultation, Action.SUMMARY_READ);
        Heading heading = desk.queries().heading(viewer, consultation);
        Counts counts = desk.queries().counts(viewer, consultation);
        List<PolicySummary> policies = desk.queries().perPolicy(viewer, consultation);
        PolicyGroup policy = chosen(event.getLocation(), policies);
        boolean decides = desk.permissions().may(viewer, consultation, Action.REVIEW_SEE);
        removeAll();
        Paragraph as = new Paragraph(getTranslation(
                "summary.as-of",
                Dates.time(heading.at().toLocalTime()),
                Dates.day(heading.at().toLocalDate(), getLocale())));
        as.addClassName("q");
        Div head = Parts.div(
                "head",
                Parts.div("grow", new H1(getTranslation("summary.title")), as),
                Parts.button(
                        getTranslation("summary.print"),
                        () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"))));
        add(head, new Figures(counts));
        if (!policies.isEmpty()) {
            add(Parts.div("sheet scroll", new PolicyTable(policies, policy, consultation)));
        }
        ProvisionTable table =
                new ProvisionTable(provisions(viewer, consultation, policy), policy, decides ? consultation : null);
        add(Parts.div("sheet scroll", table));
        if (counts.comments().all() == 0) {
            add(new Paragraph(getTranslation("summary.empty")));
        }
    }

    private List<ProvisionSummary> provisions(
            Viewer viewer, ConsultationId consultation, @Nullable PolicyGroup policy) {
        String language = getLocale().getLanguage();
        return policy == null
                ? desk.queries().perProvision(viewer, consultation, language)
                : desk.queries().perProvision(viewer, consultation, language, policy.id());
    }

    private static @Nullable PolicyGroup chosen(Location location, List<PolicySummary> policies) {
        String wanted =
                location.getQueryParameters().getSingleParameter("policy").orElse("");
        return policies.stream()
                .map(PolicySummary::group)
                .filter(Objects::nonNull)
                .filter(group -> group.id().value().toString().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("summary.title");
    }
}

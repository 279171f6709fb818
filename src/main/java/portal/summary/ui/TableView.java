package portal.summary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.consultations.Action;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.people.Viewer;
import portal.platform.ui.Parts;
import portal.summary.LeadersPoints;
import portal.summary.table.Form;
import portal.summary.table.Format;
import portal.summary.table.Layout;
import portal.summary.table.Print;

/// What will the paper be? The form itself, page by page, with what still keeps it from being final.
@Route(value = "c/:consultation/table", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/summary.css")
class TableView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportDesk desk;
    private final IssueDesk issues;
    private final LeadersPoints leaders;

    TableView(ReportDesk desk, IssueDesk issues, LeadersPoints leaders) {
        this.desk = desk;
        this.issues = issues;
        this.leaders = leaders;
        addClassName("tb");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationId consultation = ConsultationFrame.idIn(event);
        Viewer viewer = desk.admitted(consultation, Action.TABLE_EXPORT);
        List<Layout> layouts = desk.layouts().offered(viewer, consultation);
        TableChoice choice = TableChoice.in(event.getLocation(), layouts, getLocale());
        Print print = desk.exports().print(viewer, consultation, choice.as(Format.DOCX));
        removeAll();
        H1 name = new H1(getTranslation("table.page"));
        name.addClassName("sr");
        Choosing choosing = new Choosing(
                desk, consultation, choice, layouts, other -> getUI().ifPresent(ui -> other.go(ui, consultation)));
        Aside aside = new Aside(
                new Open(print.counts(), consultation),
                choosing,
                new Issuing(issues, consultation, choice, print),
                ways(consultation, choice),
                new Figures(print.counts()));
        aside.addClassName("opt");
        add(name, aside, pages(consultation, choice.printed(), print));
    }

    /// To the pages that this one rests on.
    private Div ways(ConsultationId consultation, TableChoice choice) {
        Div ways = Parts.div("ways");
        String path = "/c/" + consultation.value();
        if (desk.may(consultation, Action.TABLE_RETURN) || desk.may(consultation, Action.TABLE_RELEASE)) {
            ways.add(new Anchor(path + "/returned", getTranslation("returned.title")));
        }
        if (desk.may(consultation, Action.LAYOUT_SAVE)) {
            ways.add(new Anchor(path + "/layout?layout=" + choice.layout().word(), getTranslation("layout.change")));
        }
        return ways;
    }

    private Section pages(ConsultationId consultation, Layout layout, Print print) {
        Section pages = new Section();
        pages.addClassName("view");
        pages.getElement().setAttribute("tabindex", "0");
        pages.getElement().setAttribute("aria-label", getTranslation("table.preview"));
        new Sheets(
                        pages,
                        new Form(print),
                        print.counts().comments().all(),
                        (offset, limit) -> desk.queries()
                                .table(
                                        desk.admitted(consultation, Action.TABLE_EXPORT),
                                        consultation,
                                        layout,
                                        offset,
                                        limit),
                        asking(consultation))
                .more();
        return pages;
    }

    private @Nullable Asking asking(ConsultationId consultation) {
        return desk.may(consultation, Action.LEADERS_ASK)
                ? new Asking((comment, asked) -> leaders.ask(desk.signedIn().viewer(), comment, asked))
                : null;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("table.page");
    }
}

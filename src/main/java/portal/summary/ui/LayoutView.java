package portal.summary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import portal.consultations.Action;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;
import portal.summary.SavedLayouts;
import portal.summary.table.Layout;
import portal.summary.table.Layouts;

/// How should the table look? Columns with their order, widths and labels, which lines, how they stand together.
@Route(value = "c/:consultation/layout", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/summary.css")
class LayoutView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportDesk desk;
    private final SavedLayouts saved;

    LayoutView(ReportDesk desk, SavedLayouts saved) {
        this.desk = desk;
        this.saved = saved;
        addClassName("lay");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationId consultation = ConsultationFrame.idIn(event);
        var viewer = desk.admitted(consultation, Action.LAYOUT_SAVE);
        List<Layout> layouts = desk.layouts().offered(viewer, consultation);
        Layout from = TableChoice.in(event.getLocation(), layouts, getLocale()).layout();
        removeAll();
        LayoutForm form = new LayoutForm(from);
        Says says = new Says();
        Div acts = Parts.div(
                "acts",
                Parts.primary(
                        getTranslation("layout.save"),
                        () -> says.attempt(() -> {
                            Layout kept = saved.save(desk.signedIn().viewer(), consultation, form.layout());
                            getUI().ifPresent(ui -> ui.navigate(
                                    "c/" + consultation.value() + "/table",
                                    QueryParameters.simple(Map.of("layout", kept.word()))));
                        })));
        if (Layouts.named(from.word()).isEmpty()) {
            acts.add(Parts.button(
                    getTranslation("layout.remove"),
                    () -> says.attempt(() -> {
                        saved.remove(desk.signedIn().viewer(), consultation, from.word());
                        getUI().ifPresent(ui -> ui.navigate("c/" + consultation.value() + "/table"));
                    })));
        }
        add(
                new H1(getTranslation("layout.title")),
                new Paragraph(getTranslation("layout.intro", from.name(getLocale()))),
                form,
                says,
                acts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("layout.title");
    }
}

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
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import portal.consultations.Action;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.people.Viewer;
import portal.platform.Messages;
import portal.platform.ui.Parts;
import portal.summary.Counts;
import portal.summary.Form;
import portal.summary.Format;
import portal.summary.Heading;

/// What will the paper be? The form itself, page by page, with what still keeps it from being final.
@Route(value = "c/:consultation/table", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/summary.css")
class TableView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportDesk desk;
    private final Messages messages;
    private String title = "";

    TableView(ReportDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        addClassName("tb");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationId consultation = ConsultationFrame.idIn(event);
        Viewer viewer = desk.admitted(consultation, Action.TABLE_EXPORT);
        Heading heading = desk.queries().heading(viewer, consultation);
        Counts counts = desk.queries().counts(viewer, consultation);
        title = getTranslation("table.page") + " · " + heading.title(getLocale());
        removeAll();
        H1 name = new H1(getTranslation("table.page"));
        name.addClassName("sr");
        Aside aside = new Aside(new Open(counts, consultation), new Figures(counts), downloads(consultation));
        aside.addClassName("opt");
        Section pages = new Section();
        pages.addClassName("view");
        pages.getElement().setAttribute("tabindex", "0");
        pages.getElement().setAttribute("aria-label", getTranslation("table.preview"));
        new Sheets(
                        pages,
                        new Form(messages, getLocale()),
                        heading,
                        counts,
                        (offset, limit) -> desk.queries()
                                .table(desk.admitted(consultation, Action.TABLE_EXPORT), consultation, offset, limit))
                .more();
        add(name, aside, pages);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Div downloads(ConsultationId consultation) {
        Div acts = Parts.div("acts");
        for (Format format : Format.values()) {
            Anchor link = new Anchor(handler(consultation, format), getTranslation("table.download", format.suffix()));
            link.addClassNames("btn", format == Format.DOCX ? "p" : "plain");
            link.setDownload(true);
            acts.add(link);
        }
        return acts;
    }

    /// Whether the viewer may have the file is asked anew when it is fetched.
    private DownloadHandler handler(ConsultationId consultation, Format format) {
        var locale = getLocale();
        return event -> {
            Viewer viewer = desk.admitted(consultation, Action.TABLE_EXPORT);
            event.setFileName(desk.exports().fileName(viewer, consultation, format, locale));
            event.setContentType(format.mime());
            desk.exports().write(viewer, consultation, format, locale, event.getOutputStream());
        };
    }
}

package portal.summary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import portal.consultations.ConsultationId;
import portal.documents.HeldActs;
import portal.people.Viewer;
import portal.platform.ui.Parts;
import portal.summary.HeldReturn;

/// Tables that came back and are held: whoever sent one is told, the secretariat decides.
class HeldReturnFiles extends Div {

    private final ReturnDesk desk;
    private final ConsultationId consultation;
    private final Runnable after;
    private final boolean decides;

    /// @param after told when something was decided
    HeldReturnFiles(ReturnDesk desk, ConsultationId consultation, Runnable after) {
        this.desk = desk;
        this.consultation = consultation;
        this.after = after;
        decides = desk.stopped().acts().mayDecide(desk.signedIn().viewer(), consultation);
        addClassNames("sheet", "panel", "held-files");
        refresh();
    }

    /// Draws the list again.
    void refresh() {
        Viewer viewer = desk.signedIn().viewer();
        List<HeldReturn> now = desk.stopped().queries().held(viewer, consultation);
        removeAll();
        setVisible(decides || !now.isEmpty());
        add(new H2(getTranslation("returned.held.title")));
        if (now.isEmpty()) {
            add(new Paragraph(getTranslation("versions.held.none")));
        }
        now.forEach(file -> add(row(viewer, file)));
    }

    private Div row(Viewer viewer, HeldReturn file) {
        Div row = Parts.div(
                "held-file", Parts.div("row wrap", Parts.span("b el", file.file()), Parts.span("q s", file.by())));
        if (!file.held()) {
            row.add(new Paragraph(getTranslation("returned.held.looked")));
            return row;
        }
        String said = file.infected() ? "versions.held.infected" : "versions.held.stamped";
        row.add(new Paragraph(getTranslation(decides ? said + ".decide" : said)));
        if (decides) {
            row.add(acts(viewer, file));
        }
        return row;
    }

    private HeldActs acts(Viewer viewer, HeldReturn file) {
        var decisions = new HeldActs.Decisions() {
            @Override
            public void release() {
                desk.stopped().acts().release(viewer, file.id());
            }

            @Override
            public void erase(String reason) {
                desk.stopped().acts().erase(viewer, file.id(), reason);
            }
        };
        return new HeldActs(file.infected(), file.stamp(), decisions, after);
    }
}

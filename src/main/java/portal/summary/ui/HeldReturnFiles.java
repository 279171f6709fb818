package portal.summary.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
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

    private static final int EVERY_MILLIS = 1000;

    private final ReturnDesk desk;
    private final ConsultationId consultation;
    private final Runnable after;
    private final Runnable passed;
    private final boolean decides;
    private List<HeldReturn> shown = List.of();

    /// @param after told when something was decided
    /// @param passed told when the virus scanner has looked at one once more
    HeldReturnFiles(ReturnDesk desk, ConsultationId consultation, Runnable after, Runnable passed) {
        this.desk = desk;
        this.consultation = consultation;
        this.after = after;
        this.passed = passed;
        decides = desk.stopped().acts().mayDecide(desk.signedIn().viewer(), consultation);
        addClassNames("sheet", "panel", "held-files");
        refresh();
    }

    /// Draws the list again.
    void refresh() {
        Viewer viewer = desk.signedIn().viewer();
        List<HeldReturn> now = desk.stopped().queries().held(viewer, consultation);
        shown = now;
        removeAll();
        setVisible(decides || !now.isEmpty());
        add(new H2(getTranslation("returned.held.title")));
        if (now.isEmpty()) {
            add(new Paragraph(getTranslation("versions.held.none")));
        }
        now.forEach(file -> add(row(viewer, file)));
    }

    private void look() {
        if (!desk.stopped()
                .queries()
                .held(desk.signedIn().viewer(), consultation)
                .equals(shown)) {
            refresh();
            passed.run();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (shown.stream().allMatch(HeldReturn::held)) {
            return;
        }
        UI ui = attached.getUI();
        ui.setPollInterval(EVERY_MILLIS);
        var polling = ui.addPollListener(poll -> look());
        addDetachListener(detached -> {
            polling.remove();
            ui.setPollInterval(-1);
            detached.unregisterListener();
        });
    }

    private Div row(Viewer viewer, HeldReturn file) {
        Div row = Parts.div(
                "held-file", Parts.div("row wrap", Parts.span("b el", file.file()), Parts.span("q s", file.by())));
        if (!file.held()) {
            row.add(new Paragraph(getTranslation(file.silent() ? "returned.held.silent" : "returned.held.looked")));
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

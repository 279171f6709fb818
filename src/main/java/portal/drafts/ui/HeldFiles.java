package portal.drafts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.consultations.Consultation;
import portal.documents.DocumentId;
import portal.documents.HeldActs;
import portal.documents.extraction.ExtractionStatus;
import portal.drafts.HeldDraft;
import portal.people.Viewer;
import portal.platform.Dates;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// Files for a version that were held back: the secretariat decides of them, and one that was let go on is brought in
/// from here.
class HeldFiles extends Div {

    private static final int EVERY_MILLIS = 1000;

    private final Intake intake;
    private final Consultation consultation;
    private final @Nullable Consumer<DocumentId> then;
    private final boolean decides;
    private List<HeldDraft> shown = List.of();

    /// @param then told of a file that is to be brought in; null where the viewer may not
    HeldFiles(Intake intake, Consultation consultation, @Nullable Consumer<DocumentId> then) {
        this.intake = intake;
        this.consultation = consultation;
        this.then = then;
        decides = intake.held().drafts().mayDecide(intake.signedIn().viewer(), consultation.id());
        addClassNames("sheet", "panel", "held-files");
        refresh();
    }

    /// Draws the list again where something changed.
    void refresh() {
        Viewer viewer = intake.signedIn().viewer();
        List<HeldDraft> now = intake.held().queries().held(viewer, consultation.id());
        if (now.equals(shown) && getComponentCount() > 0) {
            return;
        }
        shown = now;
        removeAll();
        setVisible(!now.isEmpty() || then == null);
        add(new H2(getTranslation("versions.held.title")));
        if (now.isEmpty()) {
            add(new Paragraph(getTranslation("versions.held.none")));
        }
        now.forEach(file -> add(row(viewer, file)));
        if (isAttached()) {
            UI.getCurrent().setPollInterval(EVERY_MILLIS);
        }
    }

    private Div row(Viewer viewer, HeldDraft file) {
        ExtractionStatus status = file.status();
        var day = Dates.day(file.receivedAt().atZone(consultation.zone()).toLocalDate(), getLocale());
        Span name = Parts.span("b el", file.name());
        Div row = Parts.div("held-file", Parts.div("row wrap", name, Parts.span("q s", file.sender() + " · " + day)));
        if (file.held()) {
            String said = file.infected() ? "versions.held.infected" : "versions.held.stamped";
            row.add(new Paragraph(getTranslation(decides ? said + ".decide" : said)));
            if (decides) {
                row.add(acts(viewer, file));
            }
        } else if (file.awaited()) {
            String waits = file.silent() ? "versions.held.silent" : "versions.held.reading";
            row.add(new Paragraph(getTranslation(waits)));
        } else if (file.ready()) {
            row.add(new Paragraph(getTranslation("versions.held.ready")));
            if (then != null) {
                row.add(bring(file, then));
            }
        } else if (status != null) {
            row.add(new Paragraph(getTranslation(Unread.why(status, file.problem()), file.name())));
        }
        return row;
    }

    private Div bring(HeldDraft file, Consumer<DocumentId> taking) {
        Says says = new Says();
        return Parts.div(
                "row wrap",
                Parts.button(
                        getTranslation("versions.held.bring"),
                        () -> says.attempt(() -> taking.accept(file.document()))),
                says);
    }

    private HeldActs acts(Viewer viewer, HeldDraft file) {
        var decisions = new HeldActs.Decisions() {
            @Override
            public void release() {
                intake.held().drafts().release(viewer, file.document());
            }

            @Override
            public void erase(String reason) {
                intake.held().drafts().erase(viewer, file.document(), reason);
            }
        };
        return new HeldActs(file.infected(), file.stamp(), decisions, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var polling = attached.getUI().addPollListener(poll -> {
            if (shown.stream().anyMatch(HeldDraft::awaited)) {
                refresh();
            }
        });
        if (shown.stream().anyMatch(HeldDraft::awaited)) {
            attached.getUI().setPollInterval(EVERY_MILLIS);
        }
        addDetachListener(detached -> {
            polling.remove();
            detached.getUI().setPollInterval(-1);
            detached.unregisterListener();
        });
    }
}

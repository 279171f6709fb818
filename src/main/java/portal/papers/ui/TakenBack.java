package portal.papers.ui;

import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.quiet;
import static portal.platform.ui.Parts.small;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import portal.consultations.ConsultationId;
import portal.documents.Downloads;
import portal.papers.Paper;
import portal.papers.Withdrawn;
import portal.people.Viewer;
import portal.platform.ui.Says;

/// Taking papers back at their list: the act at a row, what was done with the way back, and, folded, all that was taken
/// back.
class TakenBack {

    private final Ground ground;
    private final Viewer viewer;
    private final ConsultationId consultation;
    private final Runnable after;
    private final Div notice = div("taken-notice");
    private final Says says = new Says();
    private final NativeDetails folded = new NativeDetails();
    private final boolean own;

    /// @param zone of the consultation
    record Ground(TakeBack.Acts acts, Downloads downloads, ZoneId zone) {}

    /// @param after told when something was taken back or put back
    TakenBack(Ground ground, Viewer viewer, ConsultationId consultation, Runnable after) {
        this.ground = ground;
        this.viewer = viewer;
        this.consultation = consultation;
        this.after = after;
        own = ground.acts().withdrawals().takesBackOwn(viewer, consultation);
        notice.getElement().setAttribute("role", "status");
        notice.getElement().setAttribute("tabindex", "-1");
        folded.addClassName("taken");
        show();
    }

    /// Empty until something was done.
    Div notice() {
        return notice;
    }

    NativeDetails folded() {
        return folded;
    }

    /// At a row of the viewer's own.
    void offer(PaperRow row, Paper paper) {
        if (own && paper.own() && !paper.held()) {
            row.act(new TakeBack(ground.acts().withdrawals(), viewer, paper, () -> taken(paper)));
        }
    }

    private void taken(Paper paper) {
        NativeButton undo = quiet(notice.getTranslation("papers.desk.undo"), () -> says.attempt(() -> putBack(paper)));
        say("papers.back.done", paper, undo);
        notice.add(says);
        undo.focus();
    }

    private void putBack(Paper paper) {
        ground.acts().withdrawals().putBack(viewer, paper.id());
        say("papers.back.again", paper);
        notice.getElement().executeJs("this.focus()");
    }

    private void say(String key, Paper paper, NativeButton... acts) {
        says.setText("");
        notice.removeAll();
        notice.add(new Span(notice.getTranslation(key, paper.fileName())));
        notice.add(List.<com.vaadin.flow.component.Component>of(acts));
        show();
        after.run();
    }

    private void show() {
        List<Withdrawn> kept = ground.acts().withdrawn().withdrawn(viewer, consultation);
        folded.setVisible(!kept.isEmpty());
        folded.setSummaryText(notice.getTranslation("papers.back.fold", kept.size()));
        Div rows = div("taken-rows");
        rows.getElement().setAttribute("role", "list");
        kept.forEach(one -> rows.add(row(one)));
        folded.setContent(rows);
    }

    private Div row(Withdrawn kept) {
        Paper paper = kept.paper();
        Anchor file = ground.downloads().link(paper.document(), paper.fileName(), paper.fileName());
        Div row = div("taken-row", div("taken-words", file, span("s q", TakeBack.line(notice, kept, ground.zone()))));
        row.getElement().setAttribute("role", "listitem");
        if (ground.acts().withdrawals().mayPutBack(viewer, kept)) {
            Says why = new Says();
            NativeButton put = small(notice.getTranslation("papers.back.put"), () -> why.attempt(() -> putBack(paper)));
            put.getElement()
                    .setAttribute("aria-label", notice.getTranslation("papers.back.put.which", paper.fileName()));
            row.add(put, why);
        }
        return row;
    }
}

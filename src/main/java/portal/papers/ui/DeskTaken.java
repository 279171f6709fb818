package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import portal.papers.Paper;
import portal.papers.Withdrawals;
import portal.papers.Withdrawn;
import portal.people.Viewer;
import portal.platform.ui.Says;

/// In place of the desk of a paper that was taken back: that it was, and the way back.
class DeskTaken extends Div {

    /// @param original the file, to be downloaded
    /// @param after told when it was put back
    DeskTaken(Withdrawn kept, Anchor original, ZoneId zone, Withdrawals withdrawals, Viewer viewer, Runnable after) {
        Paper paper = kept.paper();
        addClassNames("sheet", "awaited");
        Says says = new Says();
        Div row = div("row wrap");
        add(
                new H1(Sentence.whose(this, paper, getLocale())),
                original,
                new Paragraph(getTranslation("papers.back.page")),
                span("s q", TakeBack.line(this, kept, zone)),
                row,
                says);
        if (withdrawals.mayPutBack(viewer, kept)) {
            NativeButton undo = button(getTranslation("papers.desk.undo"), () -> {
                if (says.attempt(() -> withdrawals.putBack(viewer, paper.id()))) {
                    after.run();
                }
            });
            row.add(undo);
            undo.focus();
        }
        row.add(new Anchor("/c/" + paper.consultation().value() + "/papers", getTranslation("papers.desk.back")));
    }
}

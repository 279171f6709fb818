package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.small;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import portal.papers.HeldPapers;
import portal.papers.Paper;
import portal.people.Viewer;
import portal.platform.ui.Says;

/// What the secretariat can do with a paper that is held back: let it go on, or have it looked at by the virus scanner
/// once more, or erase it with a reason.
class HeldRow extends Div {

    HeldRow(Paper paper, HeldPapers held, Viewer viewer, Runnable after) {
        addClassName("held-row");
        Says says = new Says();
        boolean infected = Sentence.infected(paper);
        TextField reason = new TextField();
        reason.setPlaceholder(getTranslation("papers.held.why"));
        reason.setAriaLabel(getTranslation("papers.held.why"));
        reason.setMaxLength(400);
        Div erasing = div("row wrap", reason, button(getTranslation("papers.held.erase"), () -> {
            if (says.attempt(() -> held.erase(viewer, paper.id(), reason.getValue()))) {
                after.run();
            }
        }));
        erasing.setVisible(false);
        add(
                span(
                        "s b",
                        getTranslation(
                                infected ? "papers.held.virus" : "papers.held.stamp",
                                paper.stamp() == null ? "" : paper.stamp())),
                div(
                        "row wrap",
                        small(getTranslation(infected ? "papers.held.rescan" : "papers.held.release"), () -> {
                            if (says.attempt(() -> held.release(viewer, paper.id()))) {
                                after.run();
                            }
                        }),
                        small(getTranslation("papers.held.erase"), () -> {
                            erasing.setVisible(true);
                            reason.focus();
                        })),
                erasing,
                says);
    }
}

package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.primary;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import portal.papers.Paper;
import portal.papers.PaperState;
import portal.platform.ui.Says;

/// What to do where no excerpt is open: everything is settled, or nothing was found and a person has to read.
class DeskEmpty extends Div {

    /// @param dropped told why nothing in the paper is to be taken up
    DeskEmpty(Desk desk, Runnable add, Consumer<String> dropped) {
        addClassName("desk-empty");
        Paper paper = desk.paper();
        if (paper.state() == PaperState.SETTLED) {
            Anchor back =
                    new Anchor("/c/" + paper.consultation().value() + "/papers", getTranslation("papers.desk.back"));
            add(new Paragraph(getTranslation("papers.desk.all-settled")), back);
        } else if (paper.excerpts() == 0) {
            add(new Paragraph(getTranslation(Sentence.of(paper))));
            if (desk.work()) {
                add(new Paragraph(getTranslation("papers.desk.by-hand")), byHand(add, dropped));
            }
        }
    }

    private Div byHand(Runnable add, Consumer<String> dropped) {
        Div row = div("row wrap");
        row.add(primary(getTranslation("papers.desk.add"), add), button(getTranslation("papers.desk.nothing"), () -> {
            Says says = new Says();
            Div why = new DeskReasons(reason -> says.attempt(() -> dropped.accept(reason)), () -> {});
            removeAll();
            add(why, says);
        }));
        return row;
    }
}

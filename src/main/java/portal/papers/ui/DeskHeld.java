package portal.papers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import portal.papers.Paper;

/// In place of the desk of a paper that is held back: why it is, and what whoever decides can do with it.
class DeskHeld extends Div {

    DeskHeld(Paper paper, Optional<HeldRow> acts) {
        addClassNames("sheet", "awaited", "held");
        add(
                new H1(Sentence.whose(this, paper, getLocale())),
                new Paragraph(paper.fileName()),
                new Paragraph(getTranslation(Sentence.of(paper))));
        acts.ifPresent(this::add);
        add(new Anchor("/c/" + paper.consultation().value() + "/papers", getTranslation("papers.desk.back")));
    }
}

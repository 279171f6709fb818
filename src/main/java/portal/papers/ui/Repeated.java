package portal.papers.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import portal.papers.Paper;

/// Says that a paper was sent before, or repeats another one, before anyone works on it.
final class Repeated {

    private Repeated() {}

    static Anchor link(Paper paper, Paper earlier, Locale language) {
        Anchor link = new Anchor(
                "/c/" + earlier.consultation().value() + "/papers/"
                        + earlier.id().value(),
                "");
        link.setText(link.getTranslation(
                earlier.whose().unnamed() ? "papers.repeats.file" : "papers.repeats",
                earlier.from(language),
                Math.round(paper.likeness() * 100),
                earlier.fileName()));
        link.addClassNames("s", "warn", "repeats");
        return link;
    }
}

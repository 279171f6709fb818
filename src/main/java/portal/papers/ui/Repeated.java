package portal.papers.ui;

import com.vaadin.flow.component.html.Anchor;
import portal.papers.Paper;

/// Says that a paper was sent before, or repeats another one, before anyone works on it.
final class Repeated {

    private Repeated() {}

    static Anchor link(Paper paper, Paper earlier) {
        String whose = earlier.from(java.util.Locale.of("vi"));
        Anchor link = new Anchor(
                "/c/" + earlier.consultation().value() + "/papers/"
                        + earlier.id().value(),
                "");
        link.setText(link.getTranslation("papers.repeats", whose, Math.round(paper.likeness() * 100)));
        link.addClassNames("s", "warn", "repeats");
        return link;
    }
}

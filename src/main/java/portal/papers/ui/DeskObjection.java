package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.quiet;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import portal.papers.DeskExcerpt;

/// Where an author says that the paper was understood otherwise than it was meant.
class DeskObjection extends Div {

    private final TextArea words = new TextArea(getTranslation("papers.object.words"));

    /// @param objected told the words
    DeskObjection(DeskExcerpt excerpt, Consumer<String> objected) {
        addClassName("objection");
        if (excerpt.objection() != null) {
            add(span("s b", getTranslation("papers.object.said")), span("s", excerpt.objection()));
            return;
        }
        words.setWidthFull();
        words.setMaxLength(4000);
        Div field = div(
                "row wrap",
                words,
                button(getTranslation("papers.object.send"), () -> objected.accept(words.getValue())));
        field.setVisible(false);
        add(
                quiet(getTranslation("papers.object.open"), () -> {
                    field.setVisible(true);
                    words.focus();
                }),
                field);
    }
}

package portal.comments.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/// A choice of a few words: the browser's own list, which every keyboard and phone knows.
@Tag("select")
final class Picker extends AbstractSinglePropertyField<Picker, String> {

    /// @param choices words by value, in order
    Picker(String label, Map<String, String> choices) {
        super("value", "", false);
        addClassNames("btn", "sm", "picker");
        getElement().setAttribute("aria-label", label);
        choices.forEach((value, words) -> {
            Element choice = new Element("option");
            choice.setAttribute("value", value);
            choice.setText(words);
            getElement().appendChild(choice);
        });
        setSynchronizedEvent("change");
    }
}

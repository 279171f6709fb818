package portal.drafts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import portal.drafts.Retyped;

/// Heading and words of one provision as fields.
class Retyping extends Div {

    private static final int EVERY_MILLIS = 300;

    private final Retyped now;
    private final Consumer<Retyped> changed;
    private final TextField heading = new TextField(getTranslation("import.heading"));
    private final TextArea words = new TextArea(getTranslation("import.words"));

    Retyping(Retyped now, Consumer<Retyped> changed) {
        this.now = now;
        this.changed = changed;
        addClassName("repair");
        if (now.heading() != null) {
            heading.setValue(now.heading());
            heading.setWidthFull();
            heading.setValueChangeMode(ValueChangeMode.LAZY);
            heading.setValueChangeTimeout(EVERY_MILLIS);
            heading.addValueChangeListener(change -> tell());
            add(heading);
        }
        if (!now.words().isEmpty()) {
            words.setValue(now.words());
            words.setValueChangeMode(ValueChangeMode.LAZY);
            words.setValueChangeTimeout(EVERY_MILLIS);
            words.addValueChangeListener(change -> tell());
            add(words);
        }
    }

    private void tell() {
        changed.accept(new Retyped(
                now.eid(),
                now.language(),
                now.heading() == null ? null : heading.getValue(),
                now.words().isEmpty() ? "" : words.getValue()));
    }
}

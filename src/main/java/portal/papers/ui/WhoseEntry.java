package portal.papers.ui;

import static portal.platform.ui.Parts.quiet;
import static portal.platform.ui.Parts.small;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.papers.PrintedName;
import portal.people.BodyLevel;
import portal.people.NewBody;
import portal.people.People;
import portal.text.Text;

/// Enters a body that is not on the list yet, where it is asked whose a paper is.
class WhoseEntry extends Div {

    private static final Pattern LOCAL =
            Pattern.compile("(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|tinh|thanh pho|tp|so)\\b.*");
    private static final Pattern ASSOCIATION =
            Pattern.compile("(?:hoi|hiep hoi|lien doan|association|federation)\\b.*");

    private final TextField name = new TextField();
    private final Select<BodyLevel> level = new Select<>();

    /// @param said what the paper calls it; null where it names nobody
    /// @param done message key of what pressing does
    WhoseEntry(@Nullable String said, String done, Consumer<NewBody> entered) {
        addClassNames("row", "wrap", "entry");
        name.setAriaLabel(getTranslation("papers.send.body"));
        name.setPlaceholder(getTranslation("papers.whose.enter.like"));
        name.setMaxLength(People.LONGEST_NAME);
        name.setValue(said == null ? "" : PrintedName.written(said));
        level.setAriaLabel(getTranslation("people.level"));
        level.setItems(BodyLevel.values());
        level.setItemLabelGenerator(one -> getTranslation("people.level." + one));
        level.setValue(level(said == null ? "" : Text.fold(said)));
        Runnable enter = () -> entered.accept(new NewBody(level.getValue(), name.getValue(), null, null, null));
        name.addKeyPressListener(Key.ENTER, pressed -> enter.run());
        add(name, level, small(getTranslation(done), enter));
        name.focus();
    }

    /// Offers the way back.
    void leave(Runnable left) {
        add(quiet(getTranslation("shell.cancel"), left));
    }

    private static BodyLevel level(String folded) {
        if (LOCAL.matcher(folded).matches()) {
            return BodyLevel.LOCAL;
        }
        return ASSOCIATION.matcher(folded).matches() ? BodyLevel.ASSOCIATION : BodyLevel.CENTRAL;
    }
}

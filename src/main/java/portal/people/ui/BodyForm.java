package portal.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import portal.people.BodyLevel;
import portal.people.NewBody;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// Enters a body with its names of today.
class BodyForm extends Div {

    private final TextField nameVi = new TextField();
    private final TextField nameEn = new TextField();
    private final TextField shortVi = new TextField();
    private final TextField shortEn = new TextField();
    private final Select<BodyLevel> level = new Select<>();

    BodyForm(Viewer viewer, Roll roll, Runnable done) {
        addClassNames("sheet", "panel");
        nameVi.setLabel(getTranslation("people.body.vi"));
        nameEn.setLabel(getTranslation("people.body.en"));
        shortVi.setLabel(getTranslation("people.body.short-vi"));
        shortEn.setLabel(getTranslation("people.body.short-en"));
        level.setLabel(getTranslation("people.level"));
        level.setItems(BodyLevel.values());
        level.setItemLabelGenerator(one -> getTranslation("people.level." + one));
        level.setValue(BodyLevel.CENTRAL);
        nameVi.setRequiredIndicatorVisible(true);
        Says says = new Says();
        Runnable save = () -> says.attempt(() -> {
            roll.people().enter(viewer, wanted());
            done.run();
        });
        add(
                new H2(getTranslation("people.add.body")),
                Parts.div("form", nameVi, nameEn, shortVi, shortEn, level),
                says,
                Parts.div(
                        "acts",
                        Parts.primary(getTranslation("people.save"), save),
                        Parts.button(getTranslation("shell.cancel"), done)));
        nameVi.focus();
    }

    private NewBody wanted() {
        if (nameVi.getValue().isBlank()) {
            throw new Refusal("people.name.missing");
        }
        return new NewBody(
                level.getValue(),
                nameVi.getValue().strip(),
                blank(nameEn.getValue()),
                blank(shortVi.getValue()),
                blank(shortEn.getValue()));
    }

    private static @Nullable String blank(String words) {
        return words.isBlank() ? null : words.strip();
    }
}

package portal.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import portal.people.Body;
import portal.people.NewPerson;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// Enters a person with an account: with a password, or with a personal link that is shown once.
class PersonForm extends Div {

    private static final int BODIES = 1000;

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final ComboBox<Body> body = new ComboBox<>();
    private final TextField titleVi = new TextField();
    private final TextField titleEn = new TextField();
    private final PasswordField password = new PasswordField();
    private final Checkbox administrator = new Checkbox();

    PersonForm(Viewer viewer, Roll roll, Runnable done) {
        addClassNames("sheet", "panel");
        name.setLabel(getTranslation("people.name"));
        email.setLabel(getTranslation("sign-in.email"));
        body.setLabel(getTranslation("people.body"));
        body.setItemLabelGenerator(one -> one.name(getLocale()));
        body.setItems(query -> roll
                .queries()
                .bodies(viewer, query.getFilter().orElse(""), query.getOffset(), Math.min(BODIES, query.getLimit()))
                .stream());
        titleVi.setLabel(getTranslation("people.title-vi"));
        titleEn.setLabel(getTranslation("people.title-en"));
        password.setLabel(getTranslation("people.password.optional"));
        password.setHelperText(getTranslation("people.password.help", People.SHORTEST_PASSWORD));
        administrator.setLabel(getTranslation("people.administrator"));
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        Says says = new Says();
        Runnable save = () -> says.attempt(() -> {
            String secret = blank(password.getValue());
            PersonId made = roll.people().register(viewer, wanted(), secret, administrator.getValue());
            if (secret == null) {
                new LinkOnce(name.getValue(), roll.links().issue(viewer, made)).open();
            }
            done.run();
        });
        add(
                new H2(getTranslation("people.add.person")),
                Parts.div("form", name, email, titleVi, titleEn, body, password, administrator),
                says,
                Parts.div(
                        "acts",
                        Parts.primary(getTranslation("people.save"), save),
                        Parts.button(getTranslation("shell.cancel"), done)));
        name.focus();
    }

    private NewPerson wanted() {
        Body chosen = body.getValue();
        return new NewPerson(
                name.getValue(),
                null,
                null,
                blank(email.getValue()),
                chosen == null ? null : chosen.id(),
                blank(titleVi.getValue()),
                blank(titleEn.getValue()));
    }

    private static @Nullable String blank(String words) {
        return words.isBlank() ? null : words.strip();
    }
}

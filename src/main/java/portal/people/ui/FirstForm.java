package portal.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import portal.people.FirstStart;
import portal.people.People;
import portal.people.PersonId;
import portal.platform.Refusal;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// Makes the first administrator of a fresh installation.
class FirstForm extends Div {

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();

    FirstForm(FirstStart firstStart, String token, Consumer<PersonId> made) {
        name.setLabel(getTranslation("people.name"));
        email.setLabel(getTranslation("sign-in.email"));
        password.setLabel(getTranslation("sign-in.password"));
        password.setHelperText(getTranslation("people.password.help", People.SHORTEST_PASSWORD));
        again.setLabel(getTranslation("people.password.again"));
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        Says says = new Says();
        Runnable make = () -> says.attempt(() -> {
            if (!password.getValue().equals(again.getValue())) {
                throw new Refusal("people.password.differs");
            }
            made.accept(firstStart.begin(token, name.getValue(), email.getValue(), password.getValue()));
        });
        add(
                new H1(getTranslation("link.first.title")),
                new Paragraph(getTranslation("link.first.words")),
                Parts.div("first", name, email, password, again),
                says,
                Parts.primary(getTranslation("link.first.do"), make));
    }
}

package portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import portal.people.PeopleQueries;
import portal.people.Person;
import portal.people.SignedIn;
import portal.people.Viewer;
import portal.platform.HeaderItem;

/// Who is signed in, and the way out.
@org.springframework.stereotype.Component
@ConditionalOnWebApplication
class UserMenu implements HeaderItem {

    private final SignedIn signedIn;
    private final PeopleQueries people;
    private final AuthenticationContext authentication;

    UserMenu(SignedIn signedIn, PeopleQueries people, AuthenticationContext authentication) {
        this.signedIn = signedIn;
        this.people = people;
        this.authentication = authentication;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Component> component() {
        return signedIn.find()
                .flatMap(viewer -> people.person(viewer, viewer.person()).map(person -> menu(viewer, person)));
    }

    private Component menu(Viewer viewer, Person person) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu.addClassName("user");
        var top = menu.addItem(person.shortName());
        top.setAriaLabel(person.name());
        String body = person.bodyName(UI.getCurrent().getLocale());
        top.getSubMenu()
                .addItem(body == null ? person.name() : person.name() + ", " + body)
                .setEnabled(false);
        if (viewer.administrator()) {
            top.getSubMenu()
                    .addItem(
                            menu.getTranslation("people.title"),
                            click -> menu.getUI().ifPresent(ui -> ui.navigate("people")));
            top.getSubMenu()
                    .addItem(
                            menu.getTranslation("health.title"),
                            click -> menu.getUI().ifPresent(ui -> ui.navigate("upkeep")));
        }
        top.getSubMenu().addItem(menu.getTranslation("sign-out"), click -> {
            menu.getElement().executeJs("sessionStorage.clear()");
            authentication.logout();
        });
        return menu;
    }
}

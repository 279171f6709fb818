package portal.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import portal.people.FirstStart;
import portal.people.Links;
import portal.people.PeopleQueries;
import portal.people.Person;
import portal.people.PersonId;
import portal.people.SignedIn;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// Where a personal link leads: it says what it is for, and is used by its button alone.
@Route("link/:token")
@AnonymousAllowed
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/people.css")
class LinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Links links;
    private final SignedIn signedIn;
    private final PeopleQueries people;
    private final FirstStart firstStart;
    private final Says says = new Says();

    LinkView(Links links, SignedIn signedIn, PeopleQueries people, FirstStart firstStart) {
        this.links = links;
        this.signedIn = signedIn;
        this.people = people;
        this.firstStart = firstStart;
        addClassName("link");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        links.look(token).ifPresentOrElse(link -> show(token, link), this::over);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("link.title") + " · " + getTranslation("shell.name");
    }

    private void show(String token, Links.Link link) {
        PersonId person = link.person();
        if (person == null) {
            add(new FirstForm(firstStart, token, made -> enter(made, link.target())));
        } else {
            Optional<Person> whose = people.person(new Viewer(person, false), person);
            String name = whose.map(Person::name).orElse("");
            add(
                    new H1(getTranslation("link.title")),
                    new Paragraph(getTranslation("link." + link.purpose(), name)),
                    says,
                    Parts.primary(getTranslation("link.continue"), () -> spend(token)));
        }
    }

    private void spend(String token) {
        says.attempt(() -> {
            Links.Link link = links.use(token).orElseThrow(() -> new Refusal("link.over"));
            PersonId person = link.person();
            if (person == null) {
                throw new Refusal("link.over");
            }
            enter(person, link.target());
        });
    }

    private void enter(PersonId person, String target) {
        if (!signedIn.signIn(person)) {
            throw new Refusal("link.closed");
        }
        UI.getCurrent().getPage().setLocation(target.startsWith("/") ? target : "/" + target);
    }

    private void over() {
        Anchor in = new Anchor("sign-in", getTranslation("sign-in.title"));
        in.addClassNames("btn", "p");
        add(new H1(getTranslation("link.over.title")), new Paragraph(getTranslation("link.over")), in);
    }
}

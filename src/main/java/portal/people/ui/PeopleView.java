package portal.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import portal.people.SignedIn;
import portal.people.Viewer;
import portal.platform.ui.Parts;

/// People with their accounts, and bodies; for administrators alone.
@Route("people")
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/people.css")
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Roll roll;
    private final TextField search = new TextField();
    private final Div form = new Div();
    private final Div table = new Div();
    private boolean bodies;

    PeopleView(SignedIn signedIn, Roll roll) {
        this.signedIn = signedIn;
        this.roll = roll;
        addClassName("pg");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = signedIn.viewer();
        if (!viewer.administrator()) {
            throw new NotFoundException();
        }
        removeAll();
        search.setPlaceholder(getTranslation("people.search"));
        search.setAriaLabel(getTranslation("people.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> list(viewer));
        NativeButton persons = Parts.small(getTranslation("people.persons"), () -> {});
        NativeButton organisations = Parts.small(getTranslation("people.bodies"), () -> {});
        persons.addClickListener(click -> choose(viewer, false, persons, organisations));
        organisations.addClickListener(click -> choose(viewer, true, persons, organisations));
        Div end = Parts.div("end", Parts.button(getTranslation("people.add"), () -> open(viewer)));
        add(
                Parts.div("pg-head", new H1(getTranslation("people.title")), end),
                form,
                Parts.div("find-row", Parts.div("two", persons, organisations), search),
                table);
        choose(viewer, false, persons, organisations);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title") + " · " + getTranslation("shell.name");
    }

    private void choose(Viewer viewer, boolean wantBodies, NativeButton persons, NativeButton organisations) {
        bodies = wantBodies;
        persons.getElement().setAttribute("aria-pressed", String.valueOf(!bodies));
        organisations.getElement().setAttribute("aria-pressed", String.valueOf(bodies));
        form.removeAll();
        list(viewer);
    }

    private void open(Viewer viewer) {
        form.removeAll();
        Runnable done = () -> {
            form.removeAll();
            list(viewer);
        };
        form.add(bodies ? new BodyForm(viewer, roll, done) : new PersonForm(viewer, roll, done));
    }

    private void list(Viewer viewer) {
        table.removeAll();
        table.add(
                bodies
                        ? new BodyGrid(viewer, roll, search.getValue())
                        : new PersonGrid(viewer, roll, search.getValue()));
    }
}

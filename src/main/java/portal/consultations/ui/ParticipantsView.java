package portal.consultations.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import portal.consultations.Consultation;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationQueries.Participant;
import portal.consultations.Entrance;
import portal.consultations.Role;
import portal.people.Person;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// Who takes part in which role; giving a role and taking it away.
@Route(value = "c/:consultation/people", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/people.css")
class ParticipantsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Entrance entrance;
    private final Roles roles;
    private final Says says = new Says();
    private final Div list = new Div();

    ParticipantsView(Entrance entrance, Roles roles) {
        this.entrance = entrance;
        this.roles = roles;
        addClassName("pg");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entrance.Entered entered = entrance.enter(event, roles.tab()::offered);
        Viewer viewer = entered.viewer();
        Consultation shown = entered.consultation();
        removeAll();
        add(Parts.div("pg-head", new H1(getTranslation("participants.title"))), giving(viewer, shown), list);
        list(viewer, shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("participants.title");
    }

    private Div giving(Viewer viewer, Consultation shown) {
        ComboBox<Person> person = new ComboBox<>(getTranslation("participants.person"));
        person.setItemLabelGenerator(this::label);
        person.setItems(query ->
                roles
                        .people()
                        .persons(viewer, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        Select<Role> role = new Select<>();
        role.setLabel(getTranslation("participants.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> getTranslation("role." + one));
        role.setValue(Role.PARTICIPANT);
        NativeButton give = Parts.primary(
                getTranslation("participants.give"),
                () -> says.attempt(() -> {
                    Person chosen = person.getValue();
                    if (chosen == null) {
                        throw new Refusal("participants.nobody");
                    }
                    roles.consultations().admit(viewer, shown.id(), chosen.id(), role.getValue(), chosen.capacity());
                    person.clear();
                    list(viewer, shown);
                }));
        return Parts.div("sheet panel", Parts.div("give", person, role, give), says);
    }

    private String label(Person person) {
        String body = person.bodyName(getLocale());
        return body == null ? person.name() : person.name() + ", " + body;
    }

    private void list(Viewer viewer, Consultation shown) {
        list.removeAll();
        var byPerson = roles.queries().participants(viewer, shown.id()).stream()
                .collect(Collectors.groupingBy(Participant::person, LinkedHashMap::new, Collectors.toList()));
        if (byPerson.isEmpty()) {
            list.add(Parts.div("sheet empty", new Paragraph(getTranslation("participants.empty"))));
            return;
        }
        list.add(new H2(getTranslation("participants.count", byPerson.size())));
        Div rows = Parts.div("sheet rows");
        byPerson.forEach((person, held) -> rows.add(line(viewer, shown, person, held)));
        list.add(rows);
    }

    private Div line(Viewer viewer, Consultation shown, PersonId person, List<Participant> held) {
        Div chips = Parts.div("row end roles");
        for (Participant one : held) {
            String role = getTranslation("role." + one.role());
            NativeButton take = Parts.quiet("×", () -> {
                says.attempt(() -> roles.consultations().dismiss(viewer, shown.id(), person, one.role()));
                list(viewer, shown);
            });
            take.getElement().setAttribute("aria-label", getTranslation("participants.take", role, one.name()));
            take.getElement().setAttribute("title", getTranslation("participants.take", role, one.name()));
            chips.add(Parts.div("role-chip", Parts.span("s", role), take));
        }
        return Parts.div(
                "line", Parts.div("top", Parts.span("b", held.getFirst().name()), chips));
    }
}

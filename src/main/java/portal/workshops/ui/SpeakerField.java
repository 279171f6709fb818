package portal.workshops.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.comments.Author;
import portal.people.PeopleQueries;
import portal.people.Person;
import portal.people.Viewer;
import portal.platform.ui.Parts;
import portal.workshops.Speakers;
import portal.workshops.Speakers.Speaker;

/// Who speaks: a few letters and Enter take the first of the list; a new name is taken as it is typed.
class SpeakerField extends Div {

    private static final int KNOWN = 60;

    private final PeopleQueries people;
    private final Viewer viewer;
    private final TextField field = new TextField();
    private final Div offers = Parts.div("offers");
    private List<Speaker> before = new ArrayList<>();
    private List<Speaker> offered = List.of();
    private int lit;
    private @Nullable Speaker chosen;

    SpeakerField(PeopleQueries people, Viewer viewer) {
        this.people = people;
        this.viewer = viewer;
        addClassName("who-field");
        field.setLabel(getTranslation("rapporteur.who"));
        field.setPlaceholder(getTranslation("rapporteur.who.hint"));
        field.setAutoselect(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(120);
        field.getElement().setAttribute("autocomplete", "off");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                look(change.getValue());
            }
        });
        field.addKeyDownListener(Key.ARROW_DOWN, down -> light(lit + 1));
        field.addKeyDownListener(Key.ARROW_UP, up -> light(lit - 1));
        offers.getElement().setAttribute("role", "status");
        add(field, offers);
    }

    TextField field() {
        return field;
    }

    /// Those who spoke in this session, the last one first.
    void spoke(List<Speaker> speakers) {
        before = speakers;
    }

    /// Takes what is lit, or the typed name; keeps the last speaker where nothing was typed over it.
    void settle() {
        String typed = field.getValue().strip();
        Speaker last = chosen;
        if (!typed.isEmpty() && (last == null || !typed.equals(last.label()))) {
            List<Speaker> found = typed.contains(",") ? List.of() : found(typed);
            take(found.isEmpty() ? Speakers.fresh(typed) : found.get(Math.min(lit, found.size() - 1)));
        }
        offers.removeAll();
    }

    @Nullable
    Author author() {
        Speaker speaker = chosen;
        return speaker == null || field.isEmpty() ? null : speaker.author();
    }

    private void take(Speaker speaker) {
        chosen = speaker;
        field.setValue(speaker.label());
        lit = 0;
        offers.removeAll();
    }

    private void look(String typed) {
        lit = 0;
        Speaker last = chosen;
        boolean same = typed.isBlank() || last != null && typed.equals(last.label());
        offered = same || typed.contains(",") ? List.of() : found(typed);
        show(typed);
    }

    private List<Speaker> found(String typed) {
        List<Speaker> known = people.persons(viewer, typed, 0, KNOWN).stream()
                .map(this::speaker)
                .toList();
        List<Speaker> all = new ArrayList<>(Speakers.match(typed, before, known));
        all.add(Speakers.fresh(typed));
        return all;
    }

    private Speaker speaker(Person person) {
        String body = person.bodyName(getLocale());
        return new Speaker(
                new Author(person.id(), person.body(), person.name(), person.titleVi(), person.titleEn()),
                body == null ? person.name() : person.name() + ", " + body);
    }

    private void light(int which) {
        lit = Math.clamp(which, 0, Math.max(0, offered.size() - 1));
        show(field.getValue());
    }

    private void show(String typed) {
        offers.removeAll();
        for (int i = 0; i < offered.size(); i++) {
            Speaker speaker = offered.get(i);
            boolean fresh = i == offered.size() - 1;
            var button = Parts.quiet(
                    fresh ? getTranslation("rapporteur.new", typed.strip()) : speaker.label(), () -> take(speaker));
            button.getElement().setAttribute("tabindex", "-1");
            if (i == lit) {
                button.addClassName("lit");
            }
            offers.add(button);
        }
    }
}

package portal.sample;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import portal.people.BodyId;
import portal.people.BodyLevel;
import portal.people.NewBody;
import portal.people.NewPerson;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Viewer;

/// The bodies and persons of the sample, by their keys in the script.
@Component
class Cast {

    /// Known to everyone who reads this: the banner of the sample says so.
    static final String PASSWORD = "xin-chao-2026";

    private final People people;
    private final Map<String, BodyId> bodies = new HashMap<>();
    private final Map<String, PersonId> persons = new HashMap<>();

    Cast(People people) {
        this.people = people;
    }

    void enter(Script script) {
        for (Script.Organisation body : script.bodies()) {
            BodyLevel level = BodyLevel.valueOf(body.level().toUpperCase(Locale.ROOT));
            bodies.put(
                    body.key(),
                    people.enter(null, new NewBody(level, body.vi(), body.en(), body.shortVi(), body.shortEn())));
        }
        Map<String, Script.Someone> leads = leads(script.people());
        for (Script.Someone someone : script.people()) {
            PersonId id = people.enter(null, person(someone));
            persons.put(someone.key(), id);
            boolean lead = leads.get(someone.role()) == someone;
            people.open(null, id, lead ? PASSWORD : null, someone.role().equals("administrator"));
        }
    }

    BodyId body(String key) {
        return Objects.requireNonNull(bodies.get(key), key);
    }

    PersonId person(String key) {
        return Objects.requireNonNull(persons.get(key), key);
    }

    Viewer viewer(String key) {
        return new Viewer(person(key), false);
    }

    Viewer lead(Script script, String role) {
        Script.Someone someone = Objects.requireNonNull(leads(script.people()).get(role), role);
        return new Viewer(person(someone.key()), role.equals("administrator"));
    }

    /// One account for each role, with the password.
    String poster(Script script, String address) {
        StringBuilder lines = new StringBuilder("\nCổng góp ý mẫu / The sample portal: " + address
                + "\n\nTài khoản mẫu / Sample accounts (password " + PASSWORD + "):\n");
        leads(script.people())
                .forEach((role, someone) ->
                        lines.append("  %-14s %-26s %s%n".formatted(role, someone.email(), someone.name())));
        return lines.toString();
    }

    private static Map<String, Script.Someone> leads(List<Script.Someone> people) {
        Map<String, Script.Someone> leads = new LinkedHashMap<>();
        people.forEach(someone -> leads.putIfAbsent(someone.role(), someone));
        return leads;
    }

    private NewPerson person(Script.Someone someone) {
        Script.Two honorific = someone.honorific();
        Script.Two title = someone.title();
        return new NewPerson(
                someone.name(),
                honorific == null ? null : honorific.vi(),
                honorific == null ? null : honorific.en(),
                someone.email(),
                someone.body() == null ? null : body(someone.body()),
                title == null ? null : title.vi(),
                title == null ? null : title.en());
    }
}

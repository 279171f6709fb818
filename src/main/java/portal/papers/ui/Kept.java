package portal.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import portal.papers.PaperId;
import portal.people.PersonId;

/// What a person types at the desk of one paper and has not sent. The tab of the browser keeps it, and nothing else
/// does: it is there again when the page was loaded anew, and gone with the tab, or when somebody else sits down at it.
final class Kept {

    /// The attribute by which a field is known again; its value is the field's name.
    static final String FIELD = "data-kept";

    private static final String ROOM = "desk/";

    private static final String KEEP = """
            const part = this, key = $0;
            const fields = () => [...part.querySelectorAll('[data-kept]')];
            const before = JSON.parse(sessionStorage.getItem(key))?.fields ?? {};
            for (const field of fields()) {
                const typed = before[field.dataset.kept];
                if (typed === undefined || typed === field.value || field.value && !$1) continue;
                field.value = typed;
                field.dispatchEvent(new Event('input'));
                field.dispatchEvent(new Event('change'));
            }
            if (part.keeps) return;
            part.keeps = () => part.isConnected && sessionStorage.setItem(key, JSON.stringify({
                at: Date.now(), about: $2, fields: Object.fromEntries(fields().map(f => [f.dataset.kept, f.value]))}));
            part.addEventListener('input', part.keeps);
            part.addEventListener('change', part.keeps);
            """;

    private static final String ASK = """
            const all = Object.keys(sessionStorage).filter(key => key.startsWith($0));
            all.filter(key => !key.startsWith($1)).forEach(key => sessionStorage.removeItem(key));
            return all.filter(key => key.startsWith($2))
                .map(key => [key.substring($2.length), JSON.parse(sessionStorage.getItem(key))])
                .sort((one, other) => one[1].at - other[1].at)
                .map(([name, kept]) => name + ' ' + kept.about).join('\\n');
            """;

    private final String person;
    private final String paper;

    Kept(PersonId person, PaperId paper) {
        this.person = ROOM + person.value() + "/";
        this.paper = this.person + paper.value() + "/";
    }

    /// Something that was typed.
    ///
    /// @param about what was said of it when it was kept
    record Typed(String name, String about) {}

    /// Keeps what is typed into the fields of a part from now on, and fills in what was kept before.
    ///
    /// @param name by which it is asked for; about said with it then
    /// @param over also into fields that are not empty
    void keep(Div part, String name, String about, boolean over) {
        part.getElement().executeJs(KEEP, paper + name, over, about);
    }

    /// It was sent, or given up.
    void forget(String name) {
        UI.getCurrent().getPage().executeJs("sessionStorage.removeItem($0)", paper + name);
    }

    /// What is kept of this paper, the newest last.
    ///
    /// @param at on the page
    void ask(Component at, Consumer<List<Typed>> told) {
        at.getElement()
                .executeJs(ASK, ROOM, person, paper)
                .then(
                        String.class,
                        all -> told.accept(all.lines()
                                .map(line -> line.split(" ", 2))
                                .map(parts -> new Typed(parts[0], parts[1]))
                                .toList()));
    }
}

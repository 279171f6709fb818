package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.quiet;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The keys of the desk and the bar that names them, each of which can be clicked as well. Keys are heard everywhere on
/// the page but in fields.
class DeskKeys extends Div {

    private static final String LISTEN = """
            const bar = this;
            const heard = e => {
                if (!bar.isConnected) { document.removeEventListener('keydown', heard); return; }
                const at = e.composedPath()[0];
                if (e.defaultPrevented || e.repeat || e.ctrlKey || e.metaKey || e.altKey || !at.closest) return;
                if (e.key === 'Escape') { bar.dispatchEvent(new CustomEvent('desk-key', {detail: {key: 'Escape', words: ''}})); return; }
                if (at.closest('input,textarea,select,[contenteditable],[role=dialog],[role=listbox],[role=menu]')) return;
                if (e.key === 'Enter' && at.closest('a,button,[role=button]')) return;
                if (!'Enter e x l s m u j k a ? 1 2 3'.split(' ').includes(e.key)) return;
                e.preventDefault();
                bar.dispatchEvent(new CustomEvent('desk-key', {detail: {key: e.key, words: String(getSelection())}}));
            };
            document.addEventListener('keydown', heard);
            bar.addEventListener('mousedown', e => e.preventDefault());
            """;

    private static final String SELECTED = "String(getSelection())";

    private static final List<String> BAR = List.of("Enter", "e", "x", "s", "m", "l", "a", "u", "?");
    private static final List<String> READING = List.of("j", "k");
    private static final List<String> ALL =
            List.of("Enter", "e", "x", "s", "m", "l", "a", "u", "j", "k", "Ctrl Enter", "Esc", "?");

    private final Div done = div("done");

    /// @param work whether anything may be done; else only moving is named
    DeskKeys(boolean work, DeskActs acts) {
        addClassName("keys");
        (work ? BAR : READING).forEach(key -> add(clicked(key, work, acts)));
        done.getElement().setAttribute("role", "status");
        add(span("grow", ""), done);
        getElement()
                .addEventListener("desk-key", pressed -> {
                    JsonNode detail = pressed.getEventData().get("event.detail");
                    press(
                            work,
                            acts,
                            detail.get("key").asString(),
                            detail.get("words").asString());
                })
                .addEventData("event.detail");
        addAttachListener(attached -> getElement().executeJs(LISTEN));
    }

    private void press(boolean work, DeskActs acts, String key, String selected) {
        if (acts.covered() && !key.equals("Escape") && !key.equals("?")) {
            return;
        }
        switch (key) {
            case "j" -> acts.move(1);
            case "k" -> acts.move(-1);
            case "u" -> acts.undo();
            case "?" -> explain();
            default -> {
                if (work) {
                    act(acts, key, selected);
                }
            }
        }
    }

    private static void act(DeskActs acts, String key, String selected) {
        switch (key) {
            case "Enter" -> acts.confirm();
            case "e" -> acts.edit();
            case "x" -> acts.drop();
            case "l" -> acts.other();
            case "a" -> acts.add(selected);
            case "s" -> acts.split(selected);
            case "m" -> acts.join();
            case "Escape" -> acts.leave();
            case "1", "2", "3" -> acts.reason(Integer.parseInt(key));
            default -> {}
        }
    }

    /// What was done, with the way back.
    void say(String words, boolean undoable, Runnable undo) {
        done.removeAll();
        done.add(new Span(words));
        if (undoable) {
            done.add(quiet(getTranslation("papers.desk.undo"), undo));
        }
    }

    void explain() {
        Dialog dialog = new Dialog(getTranslation("papers.keys"));
        Div all = div("key-list");
        ALL.forEach(key -> all.add(named(key)));
        dialog.add(all);
        dialog.getFooter().add(button(getTranslation("papers.keys.close"), dialog::close));
        dialog.open();
    }

    private NativeButton clicked(String key, boolean work, DeskActs acts) {
        NativeButton button = new NativeButton();
        button.addClassNames("key", "key-" + name(key));
        button.getElement()
                .appendChild(words(key))
                .addEventListener("click", click -> {
                    press(work, acts, key, click.getEventData().get(SELECTED).asString());
                })
                .addEventData(SELECTED);
        return button;
    }

    private Div named(String key) {
        Div line = div("key");
        line.getElement().appendChild(words(key));
        return line;
    }

    private Element[] words(String key) {
        return new Element[] {
            new Element("kbd").setText(key), new Element("span").setText(getTranslation("papers.key." + name(key)))
        };
    }

    private static String name(String key) {
        return switch (key) {
            case "?" -> "all";
            case "Ctrl Enter" -> "ctrl-enter";
            default -> key.toLowerCase(java.util.Locale.ROOT);
        };
    }
}

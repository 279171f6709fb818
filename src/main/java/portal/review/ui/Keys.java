package portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.function.Consumer;

/// Single keys of a page. They work while the focus is on the page itself, never in a field (WCAG 2.1.4).
final class Keys {

    private static final String FILTER = "!event.ctrlKey && !event.metaKey && !event.altKey"
            + " && 'jkeou/?1234'.includes(event.key) && event.key.length === 1"
            + " && !event.composedPath().some(e => e.matches && e.matches("
            + "'input,textarea,select,[contenteditable],[role=dialog],vaadin-popover-overlay,vaadin-list-box'))"
            + " && (event.preventDefault(), true)";

    private Keys() {}

    static void listen(Component page, Consumer<String> pressed) {
        DomListenerRegistration keys =
                page.getElement().addEventListener("keydown", event -> pressed.accept(event.getEventData()
                        .get("event.key")
                        .asString()));
        keys.setFilter(FILTER).addEventData("event.key");
    }
}

package portal.revision.ui;

import com.vaadin.flow.component.Component;

/// Single keys of the carry report: they reach the page's client-callable method `key` while no field is being typed
/// in.
final class CarryKeys {

    private static final String LISTEN = """
            const page = this;
            const go = event => {
              if (!page.isConnected) { document.removeEventListener('keydown', go); return; }
              const at = event.composedPath()[0];
              if (event.ctrlKey || event.metaKey || event.altKey) return;
              if (at.closest && at.closest('input, textarea, select')) return;
              if (event.key.length === 1 && 'jkhdu123'.includes(event.key)) {
                event.preventDefault();
                page.$server.key(event.key);
              }
            };
            document.addEventListener('keydown', go);""";

    private CarryKeys() {}

    static void listen(Component page) {
        page.getElement().executeJs(LISTEN);
    }
}

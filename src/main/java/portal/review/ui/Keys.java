package portal.review.ui;

import com.vaadin.flow.component.Component;

/// Single keys of a page. They work while the focus is on the page and not in a field, and reach the page's
/// client-callable method `key`. Escape leads out of a field.
final class Keys {

    private static final String LISTEN = """
            const page = this;
            const go = event => {
              if (!page.isConnected) { document.removeEventListener('keydown', go); return; }
              const at = event.composedPath()[0];
              const elsewhere = at !== document.body && !page.contains(event.target);
              const typing = at.closest && at.closest('input, textarea, select, [contenteditable], vaadin-list-box');
              if (event.key === 'Escape' && typing && !elsewhere) at.blur();
              if (event.ctrlKey || event.metaKey || event.altKey || elsewhere || typing) return;
              if (event.key.length === 1 && 'jkeou/?1234'.includes(event.key)) {
                event.preventDefault();
                page.$server.key(event.key);
              }
            };
            document.addEventListener('keydown', go);""";

    private Keys() {}

    static void listen(Component page) {
        page.getElement().executeJs(LISTEN);
    }
}

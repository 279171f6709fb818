package portal.revision.ui;

import com.vaadin.flow.component.Component;

/// `n` and `p` jump to the next and the previous change. They work in the browser alone, while no field is being typed
/// in.
final class CompareKeys {

    static final String JUMP = """
            const all = [...this.querySelectorAll('.chg')];
            if (all.length) {
              const now = all.indexOf(this.querySelector('.chg.at'));
              const next = all[now < 0 && $0 < 0 ? all.length - 1 : Math.min(all.length - 1, Math.max(0, now + $0))];
              all.forEach(row => row.classList.toggle('at', row === next));
              next.scrollIntoView({block: 'center'});
              next.focus({preventScroll: true});
              const count = this.querySelector('.at-count');
              if (count) count.textContent = (all.indexOf(next) + 1) + ' / ' + all.length;
            }""";

    private static final String LISTEN = """
            const page = this;
            const jump = function(by) { %s };
            page.jump = by => jump.call(page, by);
            const go = event => {
              if (!page.isConnected) { document.removeEventListener('keydown', go); return; }
              const at = event.composedPath()[0];
              if (event.ctrlKey || event.metaKey || event.altKey) return;
              if (at.closest && at.closest('input, textarea, select, vaadin-select-list-box')) return;
              if (event.key === 'n' || event.key === 'p') {
                event.preventDefault();
                page.jump(event.key === 'n' ? 1 : -1);
              }
            };
            document.addEventListener('keydown', go);""";

    private CompareKeys() {}

    static void listen(Component page) {
        page.getElement().executeJs(LISTEN.formatted(JUMP.replace("$0", "by")));
    }

    static void jump(Component page, int by) {
        page.getElement().executeJs("this.jump($0)", by);
    }
}

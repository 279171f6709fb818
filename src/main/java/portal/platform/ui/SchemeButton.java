package portal.platform.ui;

import com.vaadin.flow.component.html.NativeButton;

/// Light or dark: as the system has it, until chosen here; the choice is remembered in the browser.
class SchemeButton extends NativeButton {

    private static final String SWITCH = "const root = document.documentElement.style;"
            + "root.colorScheme = root.colorScheme === 'dark' ? 'light' : 'dark';"
            + "localStorage.setItem('scheme', root.colorScheme);";

    SchemeButton() {
        addClassNames("ib", "scheme");
        getElement().setAttribute("aria-label", getTranslation("shell.scheme"));
        getElement().setAttribute("title", getTranslation("shell.scheme"));
        getElement().executeJs("this.addEventListener('click', () => {" + SWITCH + "})");
    }
}

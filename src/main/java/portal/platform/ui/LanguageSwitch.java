package portal.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import portal.platform.Messages;

/// VI and EN; the one chosen is remembered in a cookie and the page is shown again in it.
class LanguageSwitch extends Div {

    static final String COOKIE = "portal-language";

    LanguageSwitch() {
        addClassName("lang");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("shell.language"));
        Messages.LANGUAGES.forEach(language -> add(button(language)));
    }

    private NativeButton button(Locale language) {
        NativeButton button =
                new NativeButton(language.getLanguage().toUpperCase(Locale.ROOT), click -> choose(language));
        button.getElement().setAttribute("lang", language.getLanguage());
        button.getElement().setAttribute("aria-label", language.getDisplayLanguage(language));
        if (language.getLanguage().equals(getLocale().getLanguage())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private static void choose(Locale language) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }
}

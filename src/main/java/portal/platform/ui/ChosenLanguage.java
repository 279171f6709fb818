package portal.platform.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.platform.Messages;

/// Gives each new page the language that was chosen before, else the browser's, else Vietnamese.
@Component
class ChosenLanguage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setLocale(of(init.getRequest())));
        event.getSource().addUIInitListener(init -> {
            Locale locale = Messages.language(init.getUI().getSession().getLocale());
            init.getUI().setLocale(locale);
            init.getUI().getPage().executeJs("document.documentElement.lang = $0", locale.getLanguage());
        });
    }

    private static Locale of(VaadinRequest request) {
        Optional<String> chosen = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(LanguageSwitch.COOKIE))
                .map(Cookie::getValue)
                .findFirst();
        return Messages.language(chosen.map(Locale::of).orElse(request.getLocale()));
    }
}

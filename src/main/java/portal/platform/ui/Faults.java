package portal.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import portal.platform.Refusal;

/// What becomes of a fault in the middle of a page: one sentence at its edge, and what was typed stays.
@Component
class Faults implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(Faults::say));
    }

    private static void say(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Throwable fault = event.getThrowable();
        if (fault instanceof AccessDeniedException && ui != null) {
            ui.getPage().reload();
        } else {
            if (fault instanceof IOException) {
                LOG.info("The browser went away: {}", fault.getMessage());
                return;
            }
            if (!(fault instanceof Refusal)) {
                LOG.error("An act failed", fault);
            }
            if (ui != null) {
                String words = fault instanceof Refusal refusal
                        ? ui.getTranslation(refusal.key(), refusal.arguments())
                        : ui.getTranslation("fault.broken.words");
                Notification.show(words, 8000, Notification.Position.BOTTOM_CENTER);
            }
        }
    }
}

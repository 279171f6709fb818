package portal.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import portal.platform.Refusal;

/// A page whose opening was refused reads like one that does not exist.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends Fault implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        say("fault.not-found", "fault.not-found.words");
        return 404;
    }
}

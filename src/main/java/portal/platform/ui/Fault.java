package portal.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/// A page that cannot be shown: one sentence and the way out. It names neither ids nor causes.
class Fault extends Div implements HasDynamicTitle {

    void say(String title, String sentence) {
        addClassName("fault");
        removeAll();
        Anchor home = new Anchor("/", getTranslation("fault.home"));
        home.addClassNames("btn", "p");
        add(new H1(getTranslation(title)), new Paragraph(getTranslation(sentence)), home);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fault.title") + " · " + getTranslation("shell.name");
    }
}

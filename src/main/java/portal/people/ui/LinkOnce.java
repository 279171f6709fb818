package portal.people.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import portal.platform.ui.Parts;

/// Shows a personal link. The portal keeps only its hash, so this is the one time it can be seen.
class LinkOnce extends Dialog {

    LinkOnce(String name, String link) {
        setHeaderTitle(getTranslation("people.link.title", name));
        setWidth("min(560px, 100vw - 24px)");
        TextField field = new TextField(getTranslation("people.link"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(new Paragraph(getTranslation("people.link.once")), field);
        var copy = Parts.primary(getTranslation("people.link.copy"), () -> {});
        copy.getElement().executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", link);
        getFooter().add(Parts.button(getTranslation("people.link.close"), this::close), copy);
    }
}

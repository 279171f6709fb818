package portal.platform.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// Asks before something that cannot be taken back, and says in numbers what will happen.
public class Confirm extends Dialog {

    /// @param sentences what will happen, one sentence each
    /// @param act done on the filled button; a refusal is said in the dialog, which then stays
    public Confirm(String title, List<String> sentences, String button, Runnable act) {
        setHeaderTitle(title);
        addClassName("confirm");
        setWidth("min(520px, 100vw - 24px)");
        sentences.forEach(sentence -> add(new Paragraph(sentence)));
        Says says = new Says();
        add(says);
        getFooter().add(Parts.button(getTranslation("shell.cancel"), this::close), Parts.primary(button, () -> {
            if (says.attempt(act)) {
                close();
            }
        }));
    }
}

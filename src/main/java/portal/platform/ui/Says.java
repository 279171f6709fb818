package portal.platform.ui;

import com.vaadin.flow.component.html.Div;
import portal.platform.Refusal;

/// The place beside an act where a refusal is said, in a sentence. Empty it takes no room.
public class Says extends Div {

    public Says() {
        addClassName("says");
        getElement().setAttribute("role", "alert");
    }

    /// Does it, or says why not; what was typed stays.
    ///
    /// @return whether it was done
    public boolean attempt(Runnable act) {
        setText("");
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            setText(getTranslation(refusal.key(), refusal.arguments()));
            return false;
        }
    }

    /// Says a message.
    public void say(String key, Object... arguments) {
        setText(getTranslation(key, arguments));
    }
}

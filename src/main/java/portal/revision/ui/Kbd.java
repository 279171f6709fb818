package portal.revision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/// A key as it is printed on the keyboard.
@Tag("kbd")
class Kbd extends Component {

    Kbd(String key) {
        getElement().setText(key);
    }
}

package portal.drafts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import portal.drafts.Addresses;
import portal.drafts.CutWarning;
import portal.platform.ui.Parts;

/// What a person should look at before publishing, above the tree.
class CutFaults extends Div {

    CutFaults() {
        addClassName("faults");
    }

    void show(List<CutWarning> warnings, Consumer<String> look) {
        removeAll();
        setVisible(!warnings.isEmpty());
        UnorderedList list = new UnorderedList();
        warnings.forEach(warning -> list.add(line(warning, look)));
        add(new H2(getTranslation("import.faults", warnings.size())), list);
    }

    private ListItem line(CutWarning warning, Consumer<String> look) {
        boolean whole = warning.eid().isEmpty();
        String address = whole ? getTranslation("import.whole") : Addresses.full(warning.eid(), getLocale());
        ListItem item = new ListItem(
                Parts.span("ad", address),
                Parts.span(
                        "what", getTranslation("cut.warning." + warning.kind(), warning.expected(), warning.found())));
        if (!whole) {
            var button = Parts.small(getTranslation("import.look"), () -> look.accept(warning.eid()));
            button.getElement().setAttribute("aria-label", getTranslation("import.look") + ": " + address);
            item.add(button);
        }
        return item;
    }
}

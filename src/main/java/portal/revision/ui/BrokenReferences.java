package portal.revision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import portal.drafts.Addresses;
import portal.revision.Reference;

/// The references of the new text that lead nowhere, or to what they did not mean, with the repair.
class BrokenReferences extends Div {

    BrokenReferences(List<Reference> broken, Locale locale) {
        setVisible(!broken.isEmpty());
        addClassName("refs");
        UnorderedList list = new UnorderedList();
        for (Reference reference : broken) {
            String in = Addresses.full(reference.in(), locale);
            String to = reference.to() == null ? "" : Addresses.inSentence(reference.to(), locale);
            String words = reference.dangling()
                    ? getTranslation("compare.reference", in, reference.says())
                            + (to.isEmpty() ? "" : " " + getTranslation("compare.repair", to))
                    : getTranslation("compare.repair.stale", in, reference.says(), to);
            list.add(new ListItem(words));
        }
        NativeDetails details = new NativeDetails(getTranslation("compare.references", broken.size()), list);
        details.setOpen(broken.size() <= 5);
        add(details);
    }
}

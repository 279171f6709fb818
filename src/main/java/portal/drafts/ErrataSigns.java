package portal.drafts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import portal.platform.ui.Parts;

/// How corrected words are shown: "Khoản 2 Điều 5: nhâp → nhập".
public final class ErrataSigns {

    private ErrataSigns() {}

    public static UnorderedList list(List<Erratum> errata, Locale locale) {
        UnorderedList list = new UnorderedList();
        list.addClassName("errata");
        for (Erratum one : errata) {
            ListItem item = new ListItem(Parts.span("ad b", Addresses.full(one.eid(), locale)), new Span(" "));
            if (!one.was().isEmpty()) {
                item.add(new Changed("del", one.was()));
            }
            if (!one.became().isEmpty()) {
                item.add(new Span(" "), new Changed("ins", one.became()));
            }
            item.getElement().setAttribute("lang", one.language());
            list.add(item);
        }
        return list;
    }

    private static final class Changed extends Component {

        Changed(String tag, String text) {
            super(new Element(tag));
            getElement().setText(text);
        }
    }
}

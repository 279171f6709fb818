package portal.drafts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;
import portal.drafts.CutWarning;
import portal.platform.ui.Parts;

/// What a person should look at before publishing, above the tree; below it what the machine did by itself.
class CutFaults extends Div {

    /// What the person decides about a warning.
    ///
    /// @param look goes to its provision
    /// @param seen settles it: nothing is wrong there; null where nothing may be settled any more
    record Acts(Consumer<String> look, @Nullable Consumer<CutWarning> seen) {}

    CutFaults() {
        addClassName("faults");
    }

    void show(List<CutWarning> warnings, Acts acts) {
        removeAll();
        setVisible(!warnings.isEmpty());
        List<CutWarning> faults =
                warnings.stream().filter(warning -> !warning.notice()).toList();
        setClassName("calm", faults.isEmpty());
        UnorderedList list = new UnorderedList();
        faults.forEach(warning -> list.add(line(warning, acts)));
        String told =
                warnings.stream().filter(CutWarning::notice).map(this::words).collect(Collectors.joining(" "));
        if (!faults.isEmpty()) {
            add(new H2(getTranslation("import.faults", faults.size())), list);
        }
        if (!told.isEmpty()) {
            Div notices = Parts.div("told q s", new Span(told));
            add(notices);
        }
    }

    private String words(CutWarning warning) {
        String key = warning.kind() == CutWarning.Kind.NORMALISED
                ? "cut.normalised." + warning.expected()
                : "cut.warning." + warning.kind();
        return getTranslation(key, warning.expected(), warning.found());
    }

    private ListItem line(CutWarning warning, Acts acts) {
        boolean whole = warning.eid().isEmpty();
        String address = whole ? getTranslation("import.whole") : Addresses.full(warning.eid(), getLocale());
        ListItem item = new ListItem(Parts.span("ad", address), Parts.span("what", words(warning)));
        Div end = Parts.div("row");
        var seen = acts.seen();
        if (seen != null) {
            end.add(named(Parts.quiet(getTranslation("import.seen"), () -> seen.accept(warning)), address));
        }
        if (!whole) {
            end.add(named(
                    Parts.small(getTranslation("import.look"), () -> acts.look().accept(warning.eid())), address));
        }
        item.add(end);
        return item;
    }

    private static NativeButton named(NativeButton button, String address) {
        button.getElement().setAttribute("aria-label", button.getText() + ": " + address);
        return button;
    }
}

package portal.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.drafts.AddressInput;
import portal.drafts.Addresses;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;
import portal.platform.ui.Parts;

/// Which provision is spoken of: `12.3`; its first words stand beneath at once. Empty means the draft as a whole.
class PlaceField extends Div {

    private static final int WORDS = 160;

    private final TextField field = new TextField();
    private final Div beneath = Parts.div("beneath");
    private final AddressInput addresses;

    PlaceField(List<Provision> provisions) {
        addresses = new AddressInput(provisions);
        addClassName("where-field");
        field.setLabel(getTranslation("rapporteur.where"));
        field.setPlaceholder("12.3");
        field.setAutoselect(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(120);
        field.getElement().setAttribute("autocomplete", "off");
        field.addValueChangeListener(change -> show());
        beneath.getElement().setAttribute("role", "status");
        add(field, beneath);
        show();
    }

    TextField field() {
        return field;
    }

    /// Whether the typed address exists, or none is typed.
    boolean settled() {
        return field.getValue().isBlank()
                || meant().filter(found -> !found.dangling()).isPresent();
    }

    @Nullable
    ProvisionId provision() {
        return meant().map(found -> found.provision().id()).orElse(null);
    }

    private Optional<AddressInput.Meant> meant() {
        return addresses.find(field.getValue());
    }

    private void show() {
        beneath.removeAll();
        beneath.removeClassName("wrong");
        if (field.getValue().isBlank()) {
            beneath.add(getTranslation("rapporteur.whole"));
            return;
        }
        Optional<AddressInput.Meant> found = meant();
        if (found.filter(meant -> !meant.dangling()).isEmpty()) {
            beneath.addClassName("wrong");
            beneath.add(found.map(meant -> getTranslation(
                            "rapporteur.where.nearest",
                            Addresses.full(meant.provision().eid(), getLocale())))
                    .orElseGet(() -> getTranslation("rapporteur.where.none")));
        } else {
            Provision provision = found.get().provision();
            beneath.add(
                    Parts.span("b", Addresses.full(provision.eid(), getLocale())), Parts.span("law", first(provision)));
        }
    }

    private static String first(Provision provision) {
        String words = provision.heading() == null ? provision.words() : provision.heading();
        String line = words.replace('\n', ' ').strip();
        return line.length() <= WORDS
                ? line
                : line.substring(0, line.lastIndexOf(' ', WORDS) + 1).strip() + "…";
    }
}

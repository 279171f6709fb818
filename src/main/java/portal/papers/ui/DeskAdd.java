package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.primary;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.comments.Comments;
import portal.documents.CutOuts;
import portal.drafts.AddressInput;
import portal.drafts.Provision;
import portal.papers.Cutting;
import portal.papers.NewExcerpt;
import portal.platform.ui.Says;

/// A stretch that the machine missed, or one typed from a scan: its words, where they stand and what they speak of.
class DeskAdd extends Div {

    private final TextArea words = new TextArea(getTranslation("papers.add.words"));
    private final TextField address = new TextField(getTranslation("papers.add.address"));
    private final IntegerField page = new IntegerField(getTranslation("papers.add.page"));
    private final CutWords read = new CutWords(words);
    private final Says says = new Says();
    private final AddressInput addresses;
    private final @Nullable Cutting cut;

    /// What is known of it beforehand.
    ///
    /// @param selected what is marked in the paper, empty where nothing is
    /// @param page the one in sight, from 1; null where the paper has none
    /// @param cut what was cut out of its image
    record Found(
            String selected,
            @Nullable Integer page,
            @Nullable Cutting cut) {}

    DeskAdd(Desk desk, Found found, Consumer<NewExcerpt> added, Runnable left) {
        addClassName("desk-add");
        String selected = found.selected();
        cut = found.cut();
        addresses = new AddressInput(desk.provisions());
        words.setValue(selected);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        address.setValueChangeMode(ValueChangeMode.LAZY);
        words.setMinHeight("110px");
        words.setMaxHeight("260px");
        words.setMaxLength(Comments.LONGEST);
        words.setHelperText(getTranslation("papers.add.help"));
        address.setPlaceholder("12.3.b");
        address.setHelperText(getTranslation("papers.add.address.help"));
        page.setMin(1);
        page.setStepButtonsVisible(false);
        page.setValue(found.page());
        H2 title = new H2(getTranslation("papers.add.title"));
        Div row = div("row pair", address, page);
        Div buttons = div(
                "row",
                span("grow", ""),
                button(getTranslation("shell.cancel"), left),
                primary(getTranslation("papers.add.add"), () -> add(added)));
        add(title, words, row, says, buttons);
        if (selected.isEmpty()) {
            words.focus();
        } else {
            address.focus();
        }
    }

    /// Takes over what was typed into one that was left without being sent or dismissed.
    void goOn(DeskAdd before) {
        if (words.isEmpty()) {
            words.setValue(before.words.getValue());
        }
        address.setValue(before.address.getValue());
    }

    /// The part of the page that the words are taken from, and how they are read.
    void show(Component cutOut, CompletableFuture<CutOuts.Words> reading) {
        addComponentAtIndex(1, cutOut);
        addComponentAtIndex(2, read);
        read.await(reading);
    }

    private void add(Consumer<NewExcerpt> added) {
        Optional<Provision> provision = addresses.find(address.getValue()).map(AddressInput.Meant::provision);
        if (provision.isEmpty() && !address.getValue().isBlank()) {
            says.say("papers.desk.no-such", address.getValue());
            address.focus();
        } else {
            says.attempt(() -> added.accept(new NewExcerpt(
                    page.getValue(),
                    words.getValue(),
                    provision.map(Provision::id).orElse(null),
                    cut)));
        }
    }
}

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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

    /// Under which what is typed here is kept.
    static final String NAME = "add";

    private final TextArea words = new TextArea(getTranslation("papers.add.words"));
    private final TextField address = new TextField(getTranslation("papers.add.address"));
    private final IntegerField page = new IntegerField(getTranslation("papers.add.page"));
    private final CutWords read = new CutWords(words);
    private final Says says = new Says();
    private final AddressInput addresses;
    private final @Nullable Cutting cut;
    private boolean again;

    /// What is known of it beforehand.
    ///
    /// @param selected what is marked in the paper, empty where nothing is
    /// @param page the one in sight, from 1; null where the paper has none
    /// @param cut what was cut out of its image
    /// @param again whether it was begun before the page was loaded anew
    record Found(
            String selected,
            @Nullable Integer page,
            @Nullable Cutting cut,
            boolean again) {

        /// @param about as [#about()] gave it
        static Found again(String about) {
            List<Integer> at = about.isEmpty()
                    ? List.of()
                    : Stream.of(about.split(" ")).map(Integer::valueOf).toList();
            Cutting cut = at.size() < 5 ? null : new Cutting(at.get(1), at.get(2), at.get(3), at.get(4));
            return new Found("", at.isEmpty() ? null : at.getFirst(), cut, true);
        }

        /// The page and what was cut out of it, as one line.
        String about() {
            String at = cut == null ? "" : " %d %d %d %d".formatted(cut.left(), cut.top(), cut.right(), cut.bottom());
            return page == null ? "" : page + at;
        }
    }

    /// @param kept where what is typed is kept
    DeskAdd(Desk desk, Found found, Kept kept, Consumer<NewExcerpt> added, Runnable left) {
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
        words.getElement().setAttribute(Kept.FIELD, "words");
        address.getElement().setAttribute(Kept.FIELD, "address");
        page.getElement().setAttribute(Kept.FIELD, "page");
        again = found.again();
        addAttachListener(attached -> {
            kept.keep(this, NAME, found.about(), again);
            again = true;
        });
        if (selected.isEmpty()) {
            words.focus();
        } else {
            address.focus();
        }
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

package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.primary;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.comments.Kind;
import portal.comments.Stance;
import portal.drafts.Provision;
import portal.papers.Confirmation;
import portal.papers.DeskExcerpt;

/// The fields of a proposed comment. Only the words are needed.
class DeskEditor extends Div {

    private static final String SEND = """
            this.addEventListener('keydown', e => {
                if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey)) return;
                e.preventDefault(); document.activeElement.blur();
                setTimeout(() => this.querySelector('.send-edited').click(), 0); })
            """;

    private final TextArea words = area("papers.edit.words");
    private final TextArea wording = area("papers.edit.wording");
    private final TextArea reason = area("papers.edit.reason");
    private final Select<Kind> kind = choice("papers.edit.kind", "comment.kind.", Kind::word, Kind.values());
    private final Select<Stance> stance =
            choice("papers.edit.stance", "comment.stance.", Stance::word, Stance.values());

    private final DeskExcerpt excerpt;

    /// @param dismissed told that what was typed is not wanted
    DeskEditor(
            DeskExcerpt excerpt,
            DeskActs acts,
            java.util.function.Supplier<@Nullable Provision> provision,
            Runnable dismissed) {
        this.excerpt = excerpt;
        addClassName("editor");
        words.setValue(excerpt.quote());
        words.setRequiredIndicatorVisible(true);
        wording.setValue(given(excerpt.proposed()));
        reason.setValue(given(excerpt.reason()));
        NativeButton confirm = primary("", () -> acts.confirm(confirmation(provision.get())));
        confirm.addClassNames("tick", "send-edited");
        confirm.getElement()
                .appendChild(
                        new Element("span").setText(getTranslation("papers.desk.confirm")),
                        new Element("kbd").setText("Ctrl Enter").setAttribute("aria-hidden", "true"));
        Div buttons = div("row", span("grow", ""), button(getTranslation("shell.cancel"), dismissed), confirm);
        add(words, wording, reason, div("row pair", kind, stance), buttons);
        addAttachListener(attached -> {
            getElement().executeJs(SEND);
            words.focus();
        });
    }

    /// Whether something was typed here, and the excerpt still says what it was typed for.
    boolean begun(DeskExcerpt now) {
        boolean same = now.quote().equals(excerpt.quote()) && Objects.equals(now.proposed(), excerpt.proposed());
        boolean typed = !words.getValue().equals(excerpt.quote())
                || !wording.getValue().equals(given(excerpt.proposed()))
                || !reason.getValue().equals(given(excerpt.reason()));
        return same && (typed || kind.getValue() != null || stance.getValue() != null);
    }

    private Confirmation confirmation(@Nullable Provision provision) {
        return new Confirmation(
                provision == null ? null : provision.id(),
                words.getValue(),
                filled(wording),
                filled(reason),
                kind.getValue(),
                stance.getValue());
    }

    private static String given(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static @Nullable String filled(TextArea area) {
        return area.getValue().isBlank() ? null : area.getValue();
    }

    private TextArea area(String label) {
        TextArea area = new TextArea(getTranslation(label));
        area.getElement().setAttribute(Kept.FIELD, label);
        area.setWidthFull();
        area.setMaxHeight("220px");
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setMaxLength(portal.comments.Comments.LONGEST);
        return area;
    }

    @SafeVarargs
    private <T> Select<T> choice(String label, String prefix, Function<T, String> word, T... values) {
        Select<T> select = new Select<>();
        select.getElement().setAttribute(Kept.FIELD, label);
        select.setLabel(getTranslation(label));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("papers.edit.none"));
        select.setItemLabelGenerator(value ->
                value == null ? getTranslation("papers.edit.none") : getTranslation(prefix + word.apply(value)));
        return select;
    }
}

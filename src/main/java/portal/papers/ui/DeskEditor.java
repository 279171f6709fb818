package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.primary;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.comments.Kind;
import portal.comments.Stance;
import portal.drafts.Provision;
import portal.papers.Confirmation;
import portal.papers.DeskExcerpt;

/// The fields of a proposed comment. Only the words are needed.
class DeskEditor extends Div {

    private final TextArea words = area("papers.edit.words");
    private final TextArea wording = area("papers.edit.wording");
    private final TextArea reason = area("papers.edit.reason");
    private final Select<Kind> kind = choice("papers.edit.kind", "comment.kind.", Kind::word, Kind.values());
    private final Select<Stance> stance =
            choice("papers.edit.stance", "comment.stance.", Stance::word, Stance.values());

    DeskEditor(DeskExcerpt excerpt, DeskActs acts, java.util.function.Supplier<@Nullable Provision> provision) {
        addClassName("editor");
        words.setValue(excerpt.quote());
        words.setRequiredIndicatorVisible(true);
        wording.setValue(excerpt.proposed() == null ? "" : excerpt.proposed());
        reason.setValue(excerpt.reason() == null ? "" : excerpt.reason());
        NativeButton confirm = primary("", () -> acts.confirm(confirmation(provision.get())));
        confirm.addClassNames("tick", "send-edited");
        confirm.getElement()
                .appendChild(
                        new Element("span").setText(getTranslation("papers.desk.confirm")),
                        new Element("kbd").setText("Ctrl Enter").setAttribute("aria-hidden", "true"));
        Div buttons = div("row", span("grow", ""), button(getTranslation("shell.cancel"), acts::leave), confirm);
        add(words, wording, reason, div("row pair", kind, stance), buttons);
        getElement()
                .executeJs(
                        "this.addEventListener('keydown', e => { if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {"
                                + "e.preventDefault(); document.activeElement.blur(); setTimeout(() => this.querySelector('.send-edited').click(), 0) } })");
        words.focus();
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

    private static @Nullable String filled(TextArea area) {
        return area.getValue().isBlank() ? null : area.getValue();
    }

    private TextArea area(String label) {
        TextArea area = new TextArea(getTranslation(label));
        area.setWidthFull();
        area.setMaxHeight("220px");
        area.setMaxLength(portal.comments.Comments.LONGEST);
        return area;
    }

    @SafeVarargs
    private <T> Select<T> choice(String label, String prefix, Function<T, String> word, T... values) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("papers.edit.none"));
        select.setItemLabelGenerator(value ->
                value == null ? getTranslation("papers.edit.none") : getTranslation(prefix + word.apply(value)));
        return select;
    }
}

package portal.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.platform.ui.Parts;
import portal.review.ReviewStance;
import portal.review.StanceRow;

/// What each reviewer thinks, and the viewer's own where one may speak.
class StancesPane extends Div {

    private final Consumer<@Nullable ReviewStance> take;
    private final TextField note = new TextField();
    private String kept = "";

    /// @param take null takes one's own back
    StancesPane(List<StanceRow> stances, boolean speaks, Consumer<@Nullable ReviewStance> take) {
        this.take = take;
        addClassName("sec");
        long taken = stances.stream().filter(row -> row.stance() != null).count();
        long sides = stances.stream()
                .filter(row -> row.stance() == ReviewStance.ENDORSE || row.stance() == ReviewStance.OPPOSE)
                .map(StanceRow::stance)
                .distinct()
                .count();
        H3 title = new H3(getTranslation("review.stances"));
        String key = sides > 1 ? "review.stances.split" : "review.stances.taken";
        title.add(new Span(getTranslation(key, taken, stances.size())));
        add(title);
        stances.stream().filter(row -> !row.own() || !speaks).forEach(row -> add(other(row)));
        stances.stream().filter(row -> row.own() && speaks).forEach(row -> add(own(row)));
    }

    /// What is written beside the viewer's stance.
    String note() {
        return note.getValue();
    }

    /// Whether the note was typed over and not yet kept.
    boolean unkept() {
        return !note().strip().equals(kept.strip());
    }

    private Div other(StanceRow row) {
        String words = row.stance() == null
                ? getTranslation("review.stance.open")
                : row.note() == null
                        ? getTranslation("review.stance." + row.stance().word())
                        : row.note();
        return Parts.div("stn", mark(row.stance()), new Span(row.name()), Parts.span("note", words));
    }

    private Div own(StanceRow row) {
        Div acts = Parts.div("acts");
        for (ReviewStance stance : ReviewStance.values()) {
            boolean taken = stance == row.stance();
            var button = Parts.small(
                    getTranslation("review.stance.act." + stance.word()), () -> take.accept(taken ? null : stance));
            button.getElement().setAttribute("aria-pressed", String.valueOf(taken));
            acts.add(button);
        }
        note.setPlaceholder(getTranslation("review.note"));
        note.setAriaLabel(getTranslation("review.note"));
        kept = row.note() == null ? "" : row.note();
        note.setValue(kept);
        note.setValueChangeMode(ValueChangeMode.EAGER);
        note.setMaxLength(20_000);
        note.addKeyPressListener(Key.ENTER, enter -> take.accept(row.stance()));
        return Parts.div(
                "stn me", mark(row.stance()), new Span(getTranslation("review.you")), Parts.div("mine", acts, note));
    }

    private Span mark(@Nullable ReviewStance stance) {
        Span mark = Parts.span("sg " + (stance == null ? "open" : ReviewList.sign(stance)), "");
        mark.getElement().setAttribute("role", "img");
        mark.getElement()
                .setAttribute(
                        "aria-label", getTranslation("review.stance." + (stance == null ? "open" : stance.word())));
        return mark;
    }
}

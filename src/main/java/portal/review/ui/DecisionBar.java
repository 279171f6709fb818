package portal.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.outcomes.Outcome;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeSigns;
import portal.platform.ui.Parts;

/// The four outcomes with a reason, at the foot of the detail.
class DecisionBar extends Div {

    private final TextArea reason = new TextArea();
    private final String kept;

    /// @param decide called with the outcome wanted; the reason stands in the field
    DecisionBar(@Nullable Outcome outcome, Consumer<@Nullable OutcomeKind> decide) {
        addClassName("dec");
        OutcomeKind now = outcome == null ? null : outcome.kind();
        String by = outcome == null || now == null ? "" : getTranslation("review.decided-by", outcome.decidedBy());
        add(Parts.div(
                "row s",
                Parts.span("b", getTranslation("review.outcome")),
                Parts.span("grow", ""),
                Parts.span("q", by)));
        Div buttons = Parts.div("ob");
        for (OutcomeKind kind : OutcomeKind.values()) {
            buttons.add(button(kind, kind == now, decide));
        }
        add(buttons);
        reason.setPlaceholder(getTranslation(needed(now) ? "review.why.needed" : "review.why"));
        reason.setAriaLabel(getTranslation("review.why"));
        kept = outcome == null || outcome.reason() == null ? "" : outcome.reason();
        reason.setValue(kept);
        reason.setMaxLength(20_000);
        reason.setMaxRows(5);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        NativeButton save = Parts.small(getTranslation("review.save-reason"), () -> decide.accept(now));
        save.setVisible(false);
        reason.addValueChangeListener(change -> save.setVisible(now != null));
        reason.addKeyDownListener(Key.ENTER, enter -> decide.accept(now), KeyModifier.CONTROL);
        reason.setClassName("lacking", needed(now) && reason.isEmpty());
        add(Parts.div("why", reason, save));
    }

    String reason() {
        return reason.getValue();
    }

    /// Whether the reason was typed over and not yet kept.
    boolean unkept() {
        return !reason().strip().equals(kept.strip());
    }

    void focusReason() {
        reason.focus();
    }

    static boolean needed(@Nullable OutcomeKind kind) {
        return kind == OutcomeKind.PARTLY_ABSORBED || kind == OutcomeKind.EXPLAINED;
    }

    private NativeButton button(OutcomeKind kind, boolean pressed, Consumer<@Nullable OutcomeKind> decide) {
        NativeButton button = Parts.button("", () -> decide.accept(pressed ? null : kind));
        button.add(OutcomeSigns.sign(kind, this::getTranslation), new Kbd(String.valueOf(kind.ordinal() + 1)));
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return button;
    }
}

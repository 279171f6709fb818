package portal.documents;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.quiet;
import static portal.platform.ui.Parts.small;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import portal.platform.ui.Says;

/// What can be decided of a file that is held back: let it go on, or have it looked at by the virus scanner once more,
/// or erase it with a reason.
public class HeldActs extends Div {

    private final Says says = new Says();
    private final Div acts = div("row wrap");
    private final Decisions decisions;
    private final Runnable after;

    /// @param infected not by a stamp, but by what the virus scanner found
    /// @param found the words of the stamp, or what the virus scanner calls it
    /// @param after told when something was decided
    public HeldActs(boolean infected, @Nullable String found, Decisions decisions, Runnable after) {
        this.decisions = decisions;
        this.after = after;
        addClassName("held-row");
        String by = infected ? "document.held.virus" : "document.held.stamp";
        String go = infected ? "document.held.rescan" : "document.held.release";
        acts.add(
                small(getTranslation(go), () -> decide(decisions::release)),
                small(getTranslation("document.held.erase"), this::ask));
        add(span("s b", getTranslation(by, found == null ? "" : found)), acts, says);
    }

    /// Why it is erased, in place of the choice, until it is or is not.
    private void ask() {
        TextField reason = new TextField();
        reason.setPlaceholder(getTranslation("document.held.why"));
        reason.setAriaLabel(getTranslation("document.held.why"));
        reason.setHelperText(getTranslation("document.held.gone"));
        reason.setMaxLength(Holding.LONGEST_REASON);
        Div erasing = div("row wrap");
        erasing.add(
                reason,
                button(getTranslation("document.held.erase"), () -> decide(() -> decisions.erase(reason.getValue()))),
                quiet(getTranslation("shell.cancel"), () -> {
                    says.setText("");
                    replace(erasing, acts);
                }));
        replace(acts, erasing);
        reason.focus();
    }

    /// What each decision does.
    public interface Decisions {

        void release();

        void erase(String reason);
    }

    private void decide(Runnable act) {
        if (says.attempt(act)) {
            after.run();
        }
    }
}

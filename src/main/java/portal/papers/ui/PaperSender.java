package portal.papers.ui;

import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.small;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.people.Body;
import portal.people.BodyId;
import portal.people.NewBody;
import portal.people.PeopleQueries;
import portal.people.Viewer;
import portal.platform.ui.Says;

/// For whom papers are sent: oneself, one's body, or, at the registry, any body; one that is not on the list is added.
class PaperSender extends Div {

    private enum For {
        BODY,
        SELF
    }

    private final RadioButtonGroup<For> whom = new RadioButtonGroup<>();
    private final ComboBox<Body> body = new ComboBox<>();
    private final Checkbox official = new Checkbox(getTranslation("papers.send.official"));
    private final Div adding = div("adding");
    private final Says says = new Says();

    private volatile Choice choice = new Choice(null, false, false);

    /// For whom.
    ///
    /// @param body null for oneself
    /// @param unnamed whether a body will be named when the paper is read
    record Choice(@Nullable BodyId body, boolean unnamed, boolean official) {}

    /// @param anyBody whether papers of all bodies may be registered
    PaperSender(PeopleQueries people, Viewer viewer, @Nullable Body own, boolean anyBody) {
        addClassName("sender");
        List<For> choices = new ArrayList<>();
        if (own != null || anyBody) {
            choices.add(For.BODY);
        }
        choices.add(For.SELF);
        whom.setLabel(getTranslation("papers.send.for"));
        whom.setItems(choices);
        whom.setItemLabelGenerator(choice -> label(choice, own, anyBody));
        whom.setValue(choices.getFirst());
        whom.addValueChangeListener(change -> follow(anyBody));
        body.setAriaLabel(getTranslation("papers.send.body"));
        body.setPlaceholder(getTranslation("papers.send.body"));
        body.setItemLabelGenerator(found -> found.name(getLocale()));
        body.setItems(query ->
                people.bodies(viewer, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        body.setValue(anyBody ? null : own);
        body.setClearButtonVisible(true);
        body.setHelperText(getTranslation("papers.send.later"));
        add(whom, body, adding, official);
        body.addValueChangeListener(change -> choose());
        official.addValueChangeListener(change -> choose());
        follow(anyBody);
    }

    /// Offers to add a body that is not on the list; a name that was typed for nothing is taken along.
    ///
    /// @param enters does it, or refuses
    void offer(Function<NewBody, Optional<Body>> enters) {
        left(enters);
        body.addCustomValueSetListener(typed -> enter(typed.getDetail(), enters));
    }

    private void enter(String name, Function<NewBody, Optional<Body>> enters) {
        WhoseEntry entry = new WhoseEntry(
                name,
                "papers.send.enter",
                wanted -> says.attempt(() -> enters.apply(wanted).ifPresent(entered -> {
                    body.setValue(entered);
                    left(enters);
                })));
        entry.leave(() -> left(enters));
        says.setText("");
        adding.removeAll();
        adding.add(entry, says);
    }

    private void left(Function<NewBody, Optional<Body>> enters) {
        adding.removeAll();
        adding.add(small(getTranslation("papers.whose.enter"), () -> enter("", enters)));
    }

    private void follow(boolean anyBody) {
        boolean forBody = whom.getValue() == For.BODY;
        body.setVisible(anyBody && forBody);
        adding.setVisible(anyBody && forBody);
        official.setVisible(forBody);
        choose();
    }

    private String label(For choice, @Nullable Body own, boolean anyBody) {
        if (choice == For.SELF) {
            return getTranslation("papers.send.self");
        }
        return own == null || anyBody
                ? getTranslation("papers.send.some-body")
                : getTranslation("papers.send.my-body", own.name(getLocale()));
    }

    /// What is chosen now; may be asked outside the page's lock.
    Choice choice() {
        return choice;
    }

    private void choose() {
        boolean forBody = whom.getValue() == For.BODY;
        Body named = forBody ? body.getValue() : null;
        choice =
                new Choice(named == null ? null : named.id(), forBody && named == null, forBody && official.getValue());
    }
}

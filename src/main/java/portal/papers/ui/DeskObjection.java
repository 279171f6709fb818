package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.quiet;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import portal.papers.DeskExcerpt;

/// Where an author says that the paper was understood otherwise than it was meant, and takes it back.
class DeskObjection extends Div {

    private static final int LONGEST = 4000;

    /// @param mine whether the paper is the viewer's or of the viewer's body
    DeskObjection(DeskExcerpt excerpt, boolean mine, DeskActs acts) {
        addClassName("objection");
        if (excerpt.objection() == null) {
            ask(acts);
            return;
        }
        addClassName("wide");
        add(
                span("s b", getTranslation(mine ? "papers.object.mine" : "papers.object.said")),
                span("s", excerpt.objection()));
        if (mine) {
            add(quiet(getTranslation("papers.object.back"), acts::agree));
        }
    }

    private void ask(DeskActs acts) {
        TextArea words = new TextArea(getTranslation("papers.object.words"));
        words.setWidthFull();
        words.setMaxLength(LONGEST);
        Div field = div("ask");
        NativeButton open = quiet(getTranslation("papers.object.open"), () -> show(field, true));
        field.add(
                words,
                div(
                        "row",
                        span("s q grow", getTranslation("papers.object.told")),
                        button(getTranslation("shell.cancel"), () -> show(field, false)),
                        button(getTranslation("papers.object.send"), () -> acts.object(words.getValue()))));
        field.setVisible(false);
        field.addAttachListener(attached -> words.focus());
        add(open, field);
    }

    private void show(Div field, boolean shown) {
        setClassName("wide", shown);
        getChildren().forEach(part -> part.setVisible((part == field) == shown));
    }
}

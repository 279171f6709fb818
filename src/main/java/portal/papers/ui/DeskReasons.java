package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.quiet;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import portal.papers.DropReason;

/// Why an excerpt is not taken up: the common reasons under their numbers, or in one's own words.
class DeskReasons extends Div {

    /// @param dropped told a word of [DropReason], or free text
    DeskReasons(Consumer<String> dropped, Runnable left) {
        addClassName("reasons");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("papers.drop.why"));
        Paragraph why = new Paragraph(getTranslation("papers.drop.why"));
        why.addClassName("b");
        Div common = div("row wrap");
        for (DropReason reason : DropReason.values()) {
            NativeButton choice = button("", () -> dropped.accept(reason.word()));
            choice.getElement()
                    .appendChild(
                            new Element("kbd")
                                    .setText(String.valueOf(reason.ordinal() + 1))
                                    .setAttribute("aria-hidden", "true"),
                            new Element("span").setText(getTranslation("papers.drop." + reason.word())));
            common.add(choice);
        }
        TextField other = new TextField();
        other.setPlaceholder(getTranslation("papers.drop.other"));
        other.setAriaLabel(getTranslation("papers.drop.other"));
        other.setMaxLength(400);
        other.addKeyPressListener(Key.ENTER, pressed -> dropped.accept(other.getValue()));
        Div own = div(
                "row own",
                other,
                button(getTranslation("papers.desk.drop"), () -> dropped.accept(other.getValue())),
                quiet(getTranslation("shell.cancel"), left));
        add(why, common, own);
        common.getChildren().findFirst().ifPresent(first -> first.getElement().executeJs("this.focus()"));
    }
}

package portal.drafts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import portal.drafts.Correction;
import portal.drafts.Provision;
import portal.platform.ui.Parts;

/// Repairs one provision in its row: another heading, or merging it into what stands above.
class CutRepair extends Div {

    CutRepair(Provision provision, Consumer<Correction> repair) {
        addClassName("repair");
        TextField heading = new TextField(getTranslation("import.heading"));
        heading.setValue(provision.heading() == null ? "" : provision.heading());
        heading.setMaxLength(4000);
        Runnable retitle = () -> repair.accept(
                new Correction(Correction.Act.RETITLE, provision.eid(), heading.getValue()));
        heading.addKeyDownListener(Key.ENTER, enter -> retitle.run());
        Div field = Parts.div("f", heading, Parts.button(getTranslation("import.retitle"), retitle));
        add(field);
        if (provision.ordinal() > 0) {
            add(Parts.div(
                    "ops",
                    Parts.small(
                            getTranslation("import.merge"),
                            () -> repair.accept(new Correction(Correction.Act.MERGE, provision.eid(), null)))));
        }
    }
}

package portal.drafts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import portal.drafts.Correction;
import portal.drafts.Provision;
import portal.drafts.ProvisionKind;
import portal.platform.ui.Parts;

/// Repairs one provision in its row: another heading, or merging it into what stands above.
class CutRepair extends Div {

    private static final Set<ProvisionKind> TITLED = Set.of(
            ProvisionKind.PART,
            ProvisionKind.CHAPTER,
            ProvisionKind.SECTION,
            ProvisionKind.SUBSECTION,
            ProvisionKind.ARTICLE,
            ProvisionKind.ANNEX,
            ProvisionKind.HEADING);

    CutRepair(Provision provision, Consumer<Correction> repair) {
        addClassName("repair");
        if (provision.heading() != null || TITLED.contains(provision.kind())) {
            add(retitling(provision, repair));
        }
        if (provision.ordinal() > 0) {
            add(Parts.div(
                    "ops",
                    Parts.small(
                            getTranslation("import.merge"),
                            () -> repair.accept(new Correction(Correction.Act.MERGE, provision.eid(), null)))));
        }
    }

    private Div retitling(Provision provision, Consumer<Correction> repair) {
        TextField heading = new TextField(getTranslation("import.heading"));
        heading.setValue(provision.heading() == null ? "" : provision.heading());
        heading.setMaxLength(4000);
        Runnable retitle =
                () -> repair.accept(new Correction(Correction.Act.RETITLE, provision.eid(), heading.getValue()));
        heading.addKeyDownListener(Key.ENTER, enter -> retitle.run());
        return Parts.div("f", heading, Parts.button(getTranslation("import.retitle"), retitle));
    }
}

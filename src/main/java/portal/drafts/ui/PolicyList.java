package portal.drafts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.drafts.PolicyGroup;
import portal.drafts.PolicyGroupId;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// The policies in their order, each with its names; a new one at the end.
class PolicyList extends Div {

    private static final int LONGEST = 300;

    private final PolicyDesk desk;
    private final ConsultationId consultation;
    private final Says says;
    private final Consumer<List<PolicyGroup>> changed;
    private @Nullable PolicyGroupId edited;

    /// @param changed told of the policies whenever they are other ones
    PolicyList(PolicyDesk desk, ConsultationId consultation, Says says, Consumer<List<PolicyGroup>> changed) {
        this.desk = desk;
        this.consultation = consultation;
        this.says = says;
        this.changed = changed;
        addClassNames("sheet", "rows");
    }

    void show() {
        removeAll();
        List<PolicyGroup> groups = desk.all(consultation);
        groups.forEach(group -> add(group.id().equals(edited) ? editor(group) : line(group, groups.size())));
        if (edited == null) {
            add(adder());
        }
        changed.accept(groups);
    }

    private Div line(PolicyGroup group, int all) {
        Div end = Parts.div("row end");
        end.add(named(Parts.quiet(getTranslation("policies.rename"), () -> edit(group.id())), group));
        NativeButton up = named(Parts.quiet("↑", () -> act(() -> move(group, -1))), group);
        up.getElement().setAttribute("aria-label", getTranslation("policies.up", group.nameVi()));
        up.setEnabled(group.number() > 1);
        NativeButton down = named(Parts.quiet("↓", () -> act(() -> move(group, 1))), group);
        down.getElement().setAttribute("aria-label", getTranslation("policies.down", group.nameVi()));
        down.setEnabled(group.number() < all);
        end.add(up, down);
        end.add(named(
                Parts.quiet(
                        getTranslation("policies.remove"),
                        () -> act(() -> desk.groups().remove(desk.viewer(), group.id()))),
                group));
        String name = group.name(getLocale());
        String english = group.nameEn() == null ? getTranslation("policies.no-english") : group.nameEn();
        String other = name.equals(group.nameVi()) ? english : group.nameVi();
        Div names = Parts.div("el", Parts.div("b", new Span(name)), Parts.span("q s", other));
        return Parts.div("line", Parts.div("top", Parts.span("no b", String.valueOf(group.number())), names, end));
    }

    private Div editor(PolicyGroup group) {
        TextField vi = field("policies.name.vi", group.nameVi());
        TextField en = field("policies.name.en", group.nameEn() == null ? "" : group.nameEn());
        Runnable save = () -> {
            if (says.attempt(() -> desk.groups().rename(desk.viewer(), group.id(), vi.getValue(), en.getValue()))) {
                edit(null);
            }
        };
        vi.focus();
        return form(
                vi,
                en,
                save,
                Parts.button(getTranslation("policies.save"), save),
                Parts.quiet(getTranslation("shell.cancel"), () -> edit(null)));
    }

    private Div adder() {
        TextField vi = field("policies.name.vi", "");
        TextField en = field("policies.name.en", "");
        Runnable save = () -> act(() -> desk.groups().add(desk.viewer(), consultation, vi.getValue(), en.getValue()));
        return form(vi, en, save, Parts.primary(getTranslation("policies.add"), save));
    }

    private static Div form(TextField vi, TextField en, Runnable save, NativeButton... buttons) {
        vi.addKeyPressListener(Key.ENTER, press -> save.run());
        en.addKeyPressListener(Key.ENTER, press -> save.run());
        Div form = Parts.div("line naming", vi, en);
        form.add(buttons);
        return form;
    }

    private TextField field(String label, String value) {
        TextField field = new TextField(getTranslation(label));
        field.setMaxLength(LONGEST);
        field.setValue(value);
        return field;
    }

    private void move(PolicyGroup group, int by) {
        desk.groups().move(desk.viewer(), group.id(), by);
    }

    private void edit(@Nullable PolicyGroupId group) {
        edited = group;
        show();
    }

    private void act(Runnable act) {
        if (says.attempt(act)) {
            show();
        }
    }

    private static NativeButton named(NativeButton button, PolicyGroup group) {
        button.getElement().setAttribute("aria-label", button.getText() + ": " + group.nameVi());
        return button;
    }
}

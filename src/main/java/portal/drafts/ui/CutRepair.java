package portal.drafts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.Correction;
import portal.drafts.Correction.Act;
import portal.drafts.Provision;
import portal.drafts.ProvisionKind;
import portal.platform.ui.Parts;

/// Repairs one provision in its row: another heading, parting it at the cursor, and the acts on its place in
/// the tree.
class CutRepair extends Div {

    private static final Set<ProvisionKind> TITLED = Set.of(
            ProvisionKind.PART,
            ProvisionKind.CHAPTER,
            ProvisionKind.SECTION,
            ProvisionKind.SUBSECTION,
            ProvisionKind.ARTICLE,
            ProvisionKind.ANNEX,
            ProvisionKind.HEADING);

    /// A first clause or point that stuck to what stands before it.
    private static final Pattern STUCK = Pattern.compile("\\s(?=(?:1\\.|a\\)|\\(1\\)|\\(a\\))\\s)");

    private static final int LONGEST = 4_000;
    private static final int ENOUGH = 300;

    /// Remembers where the cursor was last, for the button that takes the focus away.
    private static final String CURSOR =
            "for (const field of this.querySelectorAll('vaadin-text-field,vaadin-text-area'))"
                    + "for (const event of ['keyup', 'click', 'focusout'])"
                    + "field.addEventListener(event, () => { const box = field.inputElement;"
                    + "if (box) this.cursor = field.dataset.part + ' ' + box.selectionStart; });";

    private final Provision provision;
    private final Consumer<Correction> repair;
    private final TextField heading = new TextField(getTranslation("import.heading"));
    private final TextArea words = new TextArea(getTranslation("import.words"));

    /// @param undo takes the last correction back; null where there is none
    CutRepair(Provision provision, Consumer<Correction> repair, @Nullable Runnable undo) {
        this.provision = provision;
        this.repair = repair;
        addClassName("repair");
        boolean titled = provision.heading() != null || TITLED.contains(provision.kind());
        if (titled) {
            add(retitling());
        }
        if (!provision.words().isBlank()) {
            words.setValue(provision.words());
            words.setReadOnly(true);
            words.setMaxRows(6);
            words.getElement().setAttribute("data-part", "words");
            add(words);
        }
        NativeButton split = Parts.primary(getTranslation("import.split"), this::splitAtCursor);
        split.getElement().setAttribute("aria-keyshortcuts", "Control+Enter").setAttribute("title", "Ctrl+Enter");
        Div parting = Parts.div("f", hint());
        if (undo != null) {
            NativeButton back = Parts.quiet(getTranslation("import.undo.short"), undo);
            back.getElement().setAttribute("aria-keyshortcuts", "Alt+Z").setAttribute("title", "Alt+Z");
            parting.add(back);
        }
        parting.add(split);
        add(parting, acts());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(CURSOR);
    }

    private Div retitling() {
        heading.setValue(provision.heading() == null ? "" : provision.heading());
        heading.setMaxLength(LONGEST);
        heading.getElement().setAttribute("data-part", "heading");
        Runnable retitle = () -> repair.accept(new Correction(Act.RETITLE, provision.eid(), heading.getValue()));
        heading.addKeyDownListener(Key.ENTER, enter -> {
            if (enter.getModifiers().isEmpty()) {
                retitle.run();
            }
        });
        return Parts.div("f", heading, Parts.button(getTranslation("import.retitle"), retitle));
    }

    private Div hint() {
        heading.addKeyDownListener(Key.ENTER, enter -> splitAtCursor(), KeyModifier.CONTROL);
        words.addKeyDownListener(Key.ENTER, enter -> splitAtCursor(), KeyModifier.CONTROL);
        return Parts.div("hint q s", new Span(getTranslation("import.split.how")));
    }

    private Div acts() {
        Div acts = Parts.div("ops");
        if (provision.ordinal() > 0) {
            acts.add(act(Act.MERGE, "Alt+ArrowUp"));
            acts.add(act(Act.INDENT, "Alt+ArrowRight"));
        }
        if (provision.parent() != null) {
            acts.add(act(Act.OUTDENT, "Alt+ArrowLeft"));
        }
        if (provision.ordinal() > 0) {
            acts.add(act(Act.QUOTE, "Alt+Q"));
        }
        acts.add(act(Act.PLAIN, "Alt+N"));
        return acts;
    }

    private NativeButton act(Act act, String keys) {
        NativeButton button = Parts.small(
                getTranslation("import.act." + act), () -> repair.accept(new Correction(act, provision.eid(), null)));
        button.getElement().setAttribute("aria-keyshortcuts", keys).setAttribute("title", keys);
        return button;
    }

    private void splitAtCursor() {
        getElement().executeJs("return this.cursor ?? ''").then(String.class, this::split);
    }

    /// @param cursor where it was last: `heading 12`, `words 40`, or empty
    private void split(String cursor) {
        String head = provision.heading() == null ? "" : provision.heading();
        int space = cursor.indexOf(' ');
        int at = space < 0 ? 0 : Integer.parseInt(cursor.substring(space + 1));
        boolean inHeading = cursor.startsWith("heading") || (at == 0 && !head.isEmpty());
        String part = inHeading ? head : provision.words();
        Matcher stuck = STUCK.matcher(part);
        int from = at > 0 && at < part.length() ? at : stuck.find() ? stuck.end() : -1;
        if (from > 0) {
            String rest = part.substring(from).strip();
            repair.accept(
                    new Correction(Act.SPLIT, provision.eid(), rest.substring(0, Math.min(ENOUGH, rest.length()))));
        } else {
            repair.accept(new Correction(Act.SPLIT, provision.eid(), null));
        }
    }
}

package portal.drafts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;
import portal.drafts.CutProvision;
import portal.drafts.OutlineText;
import portal.platform.ui.Confirm;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// The outline as it is typed, and beside it what it becomes.
class OutlineDesk extends Div {

    private static final int EVERY_MILLIS = 250;

    /// Enter keeps the level of the line; Alt with the arrows moves the lines a level in or out, as on the page of the
    /// cut.
    private static final String LEVELS = """
            const area = this, box = () => area.inputElement;
            const put = (text, from, to) => {
              area.value = text; box().value = text; box().setSelectionRange(from, to);
              box().dispatchEvent(new Event('input', {bubbles: true, composed: true}));
            };
            area.shift = by => {
              const b = box(), all = b.value;
              const from = all.lastIndexOf('\\n', b.selectionStart - 1) + 1;
              const to = b.selectionEnd;
              const lines = all.slice(from, to).split('\\n');
              const moved = lines.map(l => by > 0 ? '  ' + l : l.replace(/^( {1,2}|\\t)/, '')).join('\\n');
              put(all.slice(0, from) + moved + all.slice(to), Math.max(from, b.selectionStart + moved.length
                - (to - from)), from + moved.length);
              b.focus();
            };
            area.addEventListener('keydown', e => {
              const b = box();
              if (e.altKey && (e.key === 'ArrowRight' || e.key === 'ArrowLeft')) {
                e.preventDefault(); area.shift(e.key === 'ArrowRight' ? 1 : -1);
              } else if (e.key === 'Enter' && !e.isComposing && !e.ctrlKey && !e.shiftKey) {
                const at = b.selectionStart, line = b.value.slice(b.value.lastIndexOf('\\n', at - 1) + 1, at);
                const indent = line.match(/^[ \\t]*/)[0];
                e.preventDefault();
                put(b.value.slice(0, at) + '\\n' + indent + b.value.slice(b.selectionEnd),
                  at + 1 + indent.length, at + 1 + indent.length);
              }
            });""";

    /// What is typed in both languages.
    record Typed(String vi, String en) {}

    private final TextArea vi = new TextArea();
    private final TextArea en = new TextArea();
    private final Div preview = Parts.div("preview");
    private final Span counts = Parts.span("counts", "");
    private final Says says = new Says();
    private final int readers;
    private final String number;
    private Consumer<Typed> save = typed -> {};
    private Consumer<Typed> publish = typed -> {};

    /// @param typed before, by language
    /// @param readers how many will be able to read it
    OutlineDesk(String number, Map<String, String> typed, int readers) {
        this.number = number;
        this.readers = readers;
        addClassName("outline-page");
        Paragraph lead = new Paragraph(getTranslation("outline.lead"));
        lead.addClassName("q");
        area(vi, "outline.vi", typed.getOrDefault("vi", ""));
        area(en, "outline.en", typed.getOrDefault("en", ""));
        vi.setAutofocus(true);
        vi.setPlaceholder(getTranslation("outline.example"));
        Div left = Parts.div("sheet typing", levels(vi), vi, levels(en), en);
        Div right = Parts.div("sheet becoming", new H2(getTranslation("outline.preview")), preview);
        add(
                Parts.div("pg-head", new H1(getTranslation("outline.title")), counts),
                lead,
                says,
                Parts.div("outline-desk", left, right),
                foot());
        show();
    }

    void onSave(Consumer<Typed> act) {
        save = act;
    }

    void onPublish(Consumer<Typed> act) {
        publish = act;
    }

    private void area(TextArea area, String label, String typed) {
        area.setAriaLabel(getTranslation(label));
        area.setValue(typed);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(EVERY_MILLIS);
        area.addValueChangeListener(change -> show());
        area.getElement().executeJs(LEVELS);
    }

    private Div levels(TextArea area) {
        NativeButton out = Parts.quiet("⇤ " + getTranslation("outline.out"), () -> shift(area, -1));
        NativeButton in = Parts.quiet("⇥ " + getTranslation("outline.in"), () -> shift(area, 1));
        out.getElement().setAttribute("aria-keyshortcuts", "Alt+ArrowLeft").setAttribute("title", "Alt + ←");
        in.getElement().setAttribute("aria-keyshortcuts", "Alt+ArrowRight").setAttribute("title", "Alt + →");
        String label = getTranslation(area == vi ? "outline.vi" : "outline.en");
        return Parts.div("ptool", Parts.span("b", label), Parts.div("grow"), out, in);
    }

    private static void shift(TextArea area, int by) {
        area.getElement().executeJs("this.shift($0)", by);
    }

    private Div foot() {
        return Parts.div(
                "foot",
                Parts.span("q", getTranslation("outline.after")),
                Parts.div("grow"),
                Parts.button(getTranslation("outline.save"), () -> says.attempt(() -> save.accept(typed()))),
                Parts.primary(getTranslation("import.publish", number), this::ask));
    }

    private Typed typed() {
        return new Typed(vi.getValue(), en.getValue());
    }

    private List<CutProvision> headings(TextArea area, String language) {
        return OutlineText.cut(area.getValue(), language).provisions();
    }

    private void show() {
        List<CutProvision> first = headings(vi, "vi");
        List<CutProvision> second = headings(en, "en");
        preview.removeAll();
        for (int i = 0; i < first.size(); i++) {
            preview.add(line(first.get(i), i < second.size() ? second.get(i) : null));
        }
        if (first.isEmpty()) {
            preview.add(Parts.span("q", getTranslation("outline.nothing")));
        }
        counts.setText(first.isEmpty() ? "" : getTranslation("cut.n.HEADING", first.size()));
    }

    private Div line(CutProvision heading, @Nullable CutProvision english) {
        Div words = new Div(new Span(String.valueOf(heading.heading())));
        if (english != null) {
            words.add(Parts.div("q s", new Span(String.valueOf(english.heading()))));
        }
        Div line = Parts.div("heading", Parts.span("no", Addresses.full(heading.eid(), getLocale())), words);
        line.getStyle().set("--in", String.valueOf(heading.eid().split("__").length - 1));
        return line;
    }

    private void ask() {
        int all = headings(vi, "vi").size();
        new Confirm(
                        getTranslation("import.publish.title", number),
                        List.of(
                                getTranslation("outline.publish.what", all, readers),
                                getTranslation("outline.publish.next")),
                        getTranslation("import.publish.do", number),
                        () -> publish.accept(typed()))
                .open();
    }
}

package portal.comments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import portal.drafts.VersionRow;

/// The tools above the text: from comment to comment, which version, which languages, on paper.
final class ReadingBar extends Div {

    private final Div arrived = new Div();

    ReadingBar(IntConsumer step) {
        addClassName("ptool");
        NativeButton contents = icon("contents", "reading.contents", () -> {});
        contents.getElement().setAttribute("popovertarget", Contents.ID);
        NativeButton before = icon("up", "reading.previous", () -> step.accept(-1));
        before.getElement().setAttribute("aria-keyshortcuts", "k");
        NativeButton after = icon("down", "reading.next", () -> step.accept(1));
        after.getElement().setAttribute("aria-keyshortcuts", "j");
        Span name = new Span(getTranslation("reading.next"));
        name.addClassName("step-name");
        name.getElement().setAttribute("aria-hidden", "true");
        arrived.addClassNames("toast", "grow");
        arrived.getElement().setAttribute("role", "status");
        add(contents, before, after, name, arrived);
    }

    void versions(VersionRow current, List<VersionRow> all, Consumer<String> chosen) {
        if (all.size() < 2) {
            Span only = new Span(name(current));
            only.addClassName("version");
            add(only);
            return;
        }
        Map<String, String> choices = new LinkedHashMap<>();
        all.forEach(version -> choices.put(version.number(), name(version)));
        Picker picker = new Picker(getTranslation("reading.version-choice"), choices);
        picker.addClassName("t");
        picker.setValue(current.number());
        picker.addValueChangeListener(change -> chosen.accept(change.getValue()));
        add(picker);
    }

    private String name(VersionRow version) {
        return getTranslation(version.outline() ? "reading.version.outline" : "reading.version", version.number());
    }

    void languages(boolean both, Runnable switched) {
        NativeButton button = new NativeButton(getTranslation("reading.both-languages"), click -> switched.run());
        button.addClassNames("btn", "t", "sm", "both", "nw");
        button.getElement().setAttribute("aria-pressed", String.valueOf(both));
        add(button);
    }

    void print() {
        NativeButton print = icon("print", "reading.print", () -> {});
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        add(print);
    }

    /// Others' comments that have come since; the page stays as it is until they are asked for.
    void arrived(int comments, Runnable show) {
        arrived.removeAll();
        if (comments > 0) {
            NativeButton button = new NativeButton(getTranslation("reading.arrived.show"), click -> show.run());
            button.addClassName("link");
            arrived.add(new Span(getTranslation("reading.arrived", comments)), button);
        }
    }

    private NativeButton icon(String shape, String label, Runnable act) {
        NativeButton button = new NativeButton("", click -> act.run());
        button.addClassNames("ib", "i-" + shape);
        button.getElement().setAttribute("aria-label", getTranslation(label));
        button.getElement().setAttribute("title", getTranslation(label));
        return button;
    }
}

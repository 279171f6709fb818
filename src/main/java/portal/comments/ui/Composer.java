package portal.comments.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import portal.comments.CommentSigns;
import portal.comments.Kind;
import portal.comments.Passage;
import portal.comments.Unsent.Writing;
import portal.platform.Refusal;

/// Where a comment is written. Only its words are asked for; everything else is folded until it is wanted.
final class Composer extends Section {

    /// Milliseconds between two savings while someone types.
    private static final int SAVED_EVERY = 2500;

    /// What is being written about.
    ///
    /// @param address in full: "Khoản 4 Điều 12"
    /// @param words the provision's own, with which a proposed wording begins and is compared
    /// @param capacity in whose name it is sent
    record About(String address, String words, String version, String capacity) {}

    private final About about;
    private final Desk desk;
    private final Writing begun;
    private final TextArea words;
    private final Stances stances;
    private final Picker kind;
    private final TextArea wording;
    private final TextArea reason;
    private final Difference difference = new Difference(true);
    private final Span saved = new Span();
    private final Div refusal = new Div();
    private final NativeButton send;

    Composer(About about, Writing begun, Desk desk) {
        this.about = about;
        this.begun = begun;
        this.desk = desk;
        words = field("reading.words", begun.words());
        wording = field("reading.wording", begun.wording() == null ? about.words() : begun.wording());
        reason = field("reading.reason", begun.reason() == null ? "" : begun.reason());
        stances = new Stances(begun.stance(), this::keep);
        kind = new Picker(getTranslation("comment.kind"), kinds());
        kind.setValue(begun.kind() == null ? "" : begun.kind().word());
        kind.addValueChangeListener(change -> keep());
        send = new NativeButton(getTranslation("reading.send", about.capacity()), click -> send());
        addClassName("comp");
        getElement().setAttribute("aria-label", getTranslation("reading.new-comment"));
        add(header(), body(), sending());
        keys();
    }

    Writing writing() {
        String proposed = wording.isVisible() ? wording.getValue() : "";
        return new Writing(
                begun.eid(),
                begun.passage(),
                words.getValue(),
                proposed.isBlank() || proposed.equals(about.words()) ? null : proposed,
                reason.isVisible() && !reason.getValue().isBlank() ? reason.getValue() : null,
                kind.getValue().isEmpty() ? null : Kind.of(kind.getValue()),
                stances.chosen(),
                begun.commandKey());
    }

    void focusWords() {
        words.focus();
    }

    private Div header() {
        H3 address = new H3(about.address());
        Span quote = new Span();
        quote.addClassNames("q", "s", "grow", "el");
        Passage passage = begun.passage();
        if (passage != null) {
            quote.setText("“" + passage.exact() + "”");
            quote.getElement().setAttribute("title", passage.exact());
        }
        NativeButton close = new NativeButton("", click -> desk.close());
        close.addClassNames("ib", "x");
        close.getElement().setAttribute("aria-label", getTranslation("reading.close-keep"));
        return styled("hdr", new Div(address, quote, close));
    }

    private Div body() {
        words.setAutofocus(true);
        words.setPlaceholder(getTranslation("reading.words-hint"));
        wording.addClassName("law");
        wording.setVisible(begun.wording() != null);
        reason.setVisible(begun.reason() != null);
        Span compared = new Span(getTranslation("reading.compared", about.version()));
        Div change = styled("proposal", new Div(wording, compared, difference));
        change.setVisible(wording.isVisible());
        wording.addValueChangeListener(changed -> difference.show(about.words(), changed.getValue()));
        difference.show(about.words(), wording.getValue());
        Div more = styled("more", new Div());
        if (!about.words().isBlank()) {
            more.add(unfold("reading.add-wording", wording, change));
        }
        more.add(unfold("reading.add-reason", reason, reason));
        Div row = styled("row", new Div(stances, kind));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        return styled("bd", new Div(words, row, change, reason, more, refusal));
    }

    private NativeButton unfold(String label, TextArea field, com.vaadin.flow.component.Component part) {
        NativeButton button = new NativeButton(getTranslation(label));
        button.setVisible(!field.isVisible());
        button.addClickListener(click -> {
            part.setVisible(true);
            field.setVisible(true);
            button.setVisible(false);
            field.focus();
        });
        return button;
    }

    private Div sending() {
        saved.addClassNames("q", "s", "grow");
        saved.getElement().setAttribute("role", "status");
        send.addClassNames("btn", "p");
        send.getElement().setAttribute("title", "Ctrl + Enter");
        return styled("send", new Div(saved, send));
    }

    private void keys() {
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.META)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, desk::close, Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    private TextArea field(String label, String value) {
        TextArea field = new TextArea();
        field.setAriaLabel(getTranslation(label));
        if (!label.equals("reading.words")) {
            field.setLabel(getTranslation(label));
        }
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(SAVED_EVERY);
        field.setWidthFull();
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
        return field;
    }

    private void keep() {
        saved.setText(
                getTranslation("reading.saved", desk.keep(writing()).format(DateTimeFormatter.ofPattern("HH:mm"))));
    }

    private void send() {
        try {
            desk.send(writing());
        } catch (Refusal refused) {
            refusal.setText(getTranslation(refused.key(), refused.arguments()));
            refusal.setVisible(true);
        }
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", getTranslation("comment.kind.none"));
        for (Kind each : Kind.values()) {
            if (each != Kind.WORDING) {
                kinds.put(each.word(), CommentSigns.kindWord(each, this::getTranslation));
            }
        }
        return kinds;
    }

    private static Div styled(String name, Div part) {
        part.addClassName(name);
        return part;
    }
}

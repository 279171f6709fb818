package portal.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import portal.platform.ui.Parts;

/// The keys, and the last act with the way back.
class KeyBar extends Div {

    private final Div last = Parts.div("last");

    KeyBar(boolean speaks, boolean decides) {
        addClassNames("keys", "review-keys");
        key("review.key.move", "j", "k");
        if (speaks) {
            key("review.key.endorse", "e");
            key("review.key.oppose", "o");
        }
        if (decides) {
            key("review.key.outcome", "1", "–", "4");
        }
        if (speaks || decides) {
            key("review.key.undo", "u");
        }
        key("review.key.filter", "/");
        key("review.key.all", "?");
        last.getElement().setAttribute("aria-live", "polite");
        add(Parts.span("grow", ""), last);
    }

    /// @param undo null where the last act cannot be taken back
    void done(String words, @Nullable Runnable undo) {
        last.removeAll();
        last.add(new Span(words));
        if (undo != null) {
            last.add(Parts.quiet(getTranslation("review.undo"), undo));
        }
    }

    private void key(String words, String... keys) {
        Span span = new Span();
        for (String key : keys) {
            span.add(key.equals("–") ? new Span(key) : new Kbd(key));
        }
        span.add(new Span(getTranslation(words)));
        add(span);
    }
}

package portal.comments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentSigns;
import portal.comments.Stance;

/// For or against, in one row of buttons; pressing the chosen one again takes the stance back.
final class Stances extends Div {

    private final Map<Stance, NativeButton> buttons = new EnumMap<>(Stance.class);
    private final Runnable changed;
    private @Nullable Stance chosen;

    Stances(@Nullable Stance chosen, Runnable changed) {
        this.chosen = chosen;
        this.changed = changed;
        addClassName("stances");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("comment.stance"));
        for (Stance stance : Stance.values()) {
            NativeButton button = new NativeButton("", click -> choose(stance));
            button.add(CommentSigns.stanceMark(stance, this::getTranslation), new Span(word(stance)));
            button.getElement().setAttribute("type", "button");
            buttons.put(stance, button);
            add(button);
        }
        show();
    }

    @Nullable
    Stance chosen() {
        return chosen;
    }

    private void choose(Stance stance) {
        chosen = stance == chosen ? null : stance;
        show();
        changed.run();
    }

    private void show() {
        buttons.forEach(
                (stance, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(stance == chosen)));
    }

    private String word(Stance stance) {
        return stance == Stance.SUPPORTS_WITH_CHANGES
                ? getTranslation("comment.stance.with-changes-short")
                : CommentSigns.stanceWord(stance, this::getTranslation);
    }
}

package portal.review.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A word of the filter sentence that opens what else could stand there.
///
/// @param <T> what is chosen; null leaves the side open
class Chip<T> extends NativeButton {

    /// Something that may stand in the sentence.
    record Choice<T>(@Nullable T value, String words) {}

    private final Span words = new Span();

    /// @param name of the side, read aloud before what is chosen
    /// @param any what stands where nothing is chosen
    Chip(String name, String any, @Nullable T chosen, List<Choice<T>> choices, Consumer<@Nullable T> choose) {
        addClassName("chip");
        add(words);
        getElement().setAttribute("type", "button");
        List<Choice<T>> all = new ArrayList<>();
        all.add(new Choice<>(null, any));
        all.addAll(choices);
        Choice<T> now = all.stream()
                .filter(choice -> Objects.equals(choice.value(), chosen))
                .findFirst()
                .orElse(all.getFirst());
        say(name, now);
        ListBox<Choice<T>> list = new ListBox<>();
        list.setItems(all);
        list.setRenderer(new TextRenderer<>(Choice::words));
        list.setValue(now);
        Popover popover = new Popover(list);
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.addClassName("choices");
        popover.setAriaLabel(name);
        popover.setAutofocus(true);
        list.addValueChangeListener(change -> {
            popover.close();
            if (change.getValue() != null) {
                say(name, change.getValue());
                choose.accept(change.getValue().value());
            }
        });
        add(popover);
    }

    private void say(String name, Choice<T> choice) {
        words.setText(choice.words());
        getElement().setAttribute("aria-label", name + ": " + choice.words());
        setClassName("set", choice.value() != null);
    }
}

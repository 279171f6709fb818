package portal.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// The smallest parts of a page, as `styles.css` draws them.
public final class Parts {

    private Parts() {}

    public static NativeButton button(String words, Runnable act) {
        NativeButton button = new NativeButton(words, click -> act.run());
        button.getElement().setAttribute("type", "button");
        button.addClassName("btn");
        return button;
    }

    /// The one filled button of a page.
    public static NativeButton primary(String words, Runnable act) {
        NativeButton button = button(words, act);
        button.addClassName("p");
        return button;
    }

    /// A small one, for the end of a row.
    public static NativeButton small(String words, Runnable act) {
        NativeButton button = button(words, act);
        button.addClassName("sm");
        return button;
    }

    /// Words that can be pressed.
    public static NativeButton quiet(String words, Runnable act) {
        NativeButton button = small(words, act);
        button.addClassName("t");
        return button;
    }

    public static Span span(String className, String words) {
        Span span = new Span(words);
        span.addClassNames(className.split(" "));
        return span;
    }

    public static Div div(String className, Component... parts) {
        Div div = new Div(parts);
        if (!className.isEmpty()) {
            div.addClassNames(className.split(" "));
        }
        return div;
    }
}

package portal.summary.ui;

import com.vaadin.flow.component.html.NativeButton;
import portal.comments.CommentId;
import portal.platform.ui.Parts;
import portal.summary.table.TableRow;

/// The button of a line by which the leaders are asked about it, or no longer.
class Asking {

    /// Asks, or takes it back.
    interface Act {
        void ask(CommentId comment, boolean asked);
    }

    private final Act act;

    Asking(Act act) {
        this.act = act;
    }

    NativeButton button(TableRow row) {
        boolean[] asked = {row.leaders()};
        NativeButton button = Parts.quiet("", () -> {});
        button.addClassName("ask");
        say(button, row, asked[0]);
        button.addClickListener(click -> {
            var comment = row.trace().comment();
            if (comment != null) {
                act.ask(new CommentId(comment), !asked[0]);
                asked[0] = !asked[0];
                say(button, row, asked[0]);
            }
        });
        return button;
    }

    private static void say(NativeButton button, TableRow row, boolean asked) {
        button.setText(button.getTranslation(asked ? "table.leaders.asked" : "table.leaders.ask"));
        button.getElement().setAttribute("aria-pressed", String.valueOf(asked));
        button.getElement().setAttribute("aria-label", button.getText() + " · " + row.number());
    }
}

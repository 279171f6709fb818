package portal.review.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.platform.ui.Parts;
import portal.review.ReviewFilter;
import portal.review.Tally;

/// The list with the comment that lies open beside it.
class Table {

    private final Desk.Seat seat;
    private final ReviewList list;
    private final Div detail;
    private final KeyBar keys;
    private Consumer<Tally> tallies = tally -> {};
    private ReviewFilter filter = ReviewFilter.ALL;
    private int index = -1;
    private @Nullable Case open;

    Table(Desk.Seat seat, ReviewList list, Div detail, KeyBar keys) {
        this.seat = seat;
        this.list = list;
        this.detail = detail;
        this.keys = keys;
        list.asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                if (left()) {
                    show(change.getValue());
                } else {
                    seat.line(filter, index).ifPresent(list::select);
                }
            }
        });
    }

    void tallies(Consumer<Tally> heard) {
        tallies = heard;
    }

    /// Opens the first line that the filter leaves.
    void filtered(ReviewFilter wanted) {
        filter = wanted;
        tallies.accept(seat.tally(filter));
        open = null;
        index = -1;
        detail.removeClassName("open");
        detail.removeAll();
        seat.line(filter, 0).ifPresentOrElse(this::select, this::teach);
        detail.removeClassName("open");
    }

    /// Whether the open comment may be left; what was typed to it is kept then.
    boolean left() {
        return open == null || open.left();
    }

    void pressed(String key) {
        switch (key) {
            case "j" -> move(1);
            case "k" -> move(-1);
            case "?" -> help();
            default -> {
                if (open != null) {
                    open.pressed(key);
                }
            }
        }
    }

    /// After an act: the line is drawn anew where it stands, though the filter may no longer hold it.
    void changed() {
        tallies.accept(seat.tally(filter));
        seat.line(filter, index)
                .filter(line -> open != null && line.row().id().equals(open.id()))
                .ifPresentOrElse(
                        line -> list.getDataProvider().refreshItem(line),
                        () -> list.getDataProvider().refreshAll());
    }

    KeyBar keys() {
        return keys;
    }

    private void move(int step) {
        if (index + step >= 0 && left()) {
            seat.line(filter, index + step).ifPresent(this::select);
        }
    }

    private void select(Line line) {
        list.select(line);
        list.scrollToIndex(Math.max(0, line.index() - 4));
        show(line);
    }

    private void show(Line line) {
        index = line.index();
        Case shown = new Case(seat, line.row(), this);
        open = shown;
        detail.removeAll();
        detail.addClassName("open");
        detail.add(
                Parts.quiet("‹ " + detail.getTranslation("review.back"), () -> detail.removeClassName("open")), shown);
        detail.getElement().setAttribute("aria-label", line.row().number());
    }

    private void teach() {
        detail.add(Parts.div("empty", new Paragraph(detail.getTranslation("review.empty"))));
    }

    private void help() {
        Dialog dialog = new Dialog(detail.getTranslation("review.keys"));
        for (String act : new String[] {"move", "endorse", "oppose", "outcome", "undo", "filter", "all"}) {
            dialog.add(Parts.div(
                    "help",
                    new Kbd(detail.getTranslation("review.keys." + act)),
                    new Span(detail.getTranslation("review.key." + act))));
        }
        dialog.open();
    }
}

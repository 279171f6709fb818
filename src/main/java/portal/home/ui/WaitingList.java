package portal.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import portal.consultations.WaitingItem;
import portal.platform.Dates;
import portal.platform.ui.Parts;

/// What waits, at most seven lines, each a link to the exact place.
class WaitingList extends Div {

    private static final Duration SOON = Duration.ofDays(3);

    WaitingList(List<WaitingItem> items, Clock clock) {
        addClassNames("sheet", "fy");
        getElement().setAttribute("role", "list");
        items.forEach(item -> add(line(item, clock)));
    }

    private Div line(WaitingItem item, Clock clock) {
        Anchor link = new Anchor(item.path(), "");
        Span figure = Parts.span("n", String.valueOf(item.count()));
        Span words = Parts.span("wt", "");
        words.add(Parts.span("b", item.what()), Parts.span("about", item.about()));
        link.add(figure, words, due(item, clock), Parts.span("go", ""));
        Div line = Parts.div("fy-line", link);
        line.getElement().setAttribute("role", "listitem");
        return line;
    }

    private Span due(WaitingItem item, Clock clock) {
        var due = item.due();
        if (due == null) {
            return Parts.span("due", "");
        }
        boolean soon = due.toInstant().isBefore(clock.instant().plus(SOON));
        return Parts.span(
                soon ? "due now" : "due", getTranslation("home.by", Dates.moment(due.toLocalDateTime(), getLocale())));
    }
}

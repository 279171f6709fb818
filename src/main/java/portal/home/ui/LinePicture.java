package portal.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import portal.home.Milestone;
import portal.platform.Dates;
import portal.platform.ui.Parts;

/// A time line: what is past filled, what comes next emphasised, the rest open. Read aloud it is a list of days.
class LinePicture extends OrderedList {

    LinePicture(List<Milestone> milestones, LocalDate today) {
        addClassName("tl");
        LocalDate next = milestones.stream()
                .map(Milestone::on)
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElse(LocalDate.MAX);
        milestones.forEach(milestone -> add(point(milestone, today, next)));
    }

    private ListItem point(Milestone milestone, LocalDate today, LocalDate next) {
        boolean past = milestone.on().isBefore(today);
        Anchor what = new Anchor(milestone.path(), milestone.what());
        ListItem item = new ListItem(what, Parts.span("s", day(milestone.on(), today)));
        if (!milestone.about().isEmpty()) {
            item.add(Parts.span("s", milestone.about()));
        }
        item.addClassName(past ? "past" : milestone.on().equals(next) ? "next" : "later");
        if (milestone.on().equals(next)) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private String day(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        String date = Math.abs(days) < 200 ? Dates.weekday(day, getLocale()) : Dates.day(day, getLocale());
        return days < 0 ? date : date + ", " + getTranslation("home.in-days", days);
    }
}

package portal.home.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import portal.people.SignedIn;
import portal.platform.Dates;
import portal.platform.HealthLine;
import portal.platform.HealthPart;
import portal.platform.ui.Parts;

/// Is everything that the portal needs in order, and what is to be done where it is not? For administrators alone.
@Route("upkeep")
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/home.css")
class HealthView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final List<HealthPart> parts;

    HealthView(SignedIn signedIn, List<HealthPart> parts) {
        this.signedIn = signedIn;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(HealthPart::order))
                .toList();
        addClassNames("pg", "health");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!signedIn.viewer().administrator()) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        removeAll();
        add(Parts.div(
                "pg-head",
                new H1(getTranslation("health.title")),
                Parts.div("end", Parts.button(getTranslation("health.again"), this::show))));
        Paragraph sum = new Paragraph();
        sum.getElement().setAttribute("role", "status");
        add(sum);
        int amiss = 0;
        for (HealthPart part : parts) {
            Div rows = Parts.div("sheet rows");
            for (HealthLine line : part.lines()) {
                amiss += line.mark() == HealthLine.Mark.FINE ? 0 : 1;
                rows.add(row(line));
            }
            add(new Section(new H2(getTranslation(part.title())), rows));
        }
        sum.setText(getTranslation("health.sum", amiss));
    }

    private Div row(HealthLine line) {
        String mark = line.mark().name().toLowerCase(java.util.Locale.ROOT);
        Div words = Parts.div("health-words", new Span(getTranslation(line.said(), arguments(line))));
        if (line.advice() != null) {
            words.add(Parts.span("q", getTranslation(line.advice(), arguments(line))));
        }
        Div row = Parts.div(
                "line health-line " + mark,
                Parts.span("health-mark", getTranslation("health.mark." + mark)),
                Parts.span("b", getTranslation(line.label())),
                words);
        if (line.act() != null) {
            HealthLine.Act act = line.act();
            row.add(Parts.small(getTranslation(act.words()), () -> {
                act.done().run();
                show();
            }));
        }
        return row;
    }

    /// Moments in the words of the page.
    private Object[] arguments(HealthLine line) {
        return line.arguments().stream()
                .map(argument -> argument instanceof Instant at
                        ? Dates.moment(LocalDateTime.ofInstant(at, ZoneId.systemDefault()), getLocale())
                        : argument)
                .toArray();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("health.title") + " · " + getTranslation("shell.name");
    }
}

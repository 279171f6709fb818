package portal.revision.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.consultations.Action;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.consultations.Entrance;
import portal.drafts.VersionRow;
import portal.drafts.carrying.Fate;
import portal.people.Viewer;
import portal.platform.ui.Confirm;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// Where does each earlier comment stand now, and which must I look at? Settled here, then the version is published.
@Route(value = "c/:consultation/versions/:version/carry", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/revision.css")
class CarryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Bench bench;
    private final Says says = new Says();
    private final Div sums = Parts.div("sums");
    private @Nullable Fate only;
    private Consumer<String> pressed = key -> {};

    CarryView(Bench bench) {
        this.bench = bench;
        addClassNames("pg", "cy");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entrance.Entered entered =
                bench.entrance().enter(event, (who, id) -> bench.permissions().may(who, id, Action.DRAFT_IMPORT));
        Viewer viewer = entered.viewer();
        ConsultationId consultation = entered.id();
        String wanted = event.getRouteParameters().get("version").orElse("");
        VersionRow version = bench.reads().drafts().versions(viewer, consultation).stream()
                .filter(row -> row.id().value().toString().equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        show(viewer, consultation, version);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("carry.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        CarryKeys.listen(this);
    }

    @ClientCallable
    void key(String key) {
        pressed.accept(key);
    }

    private void show(Viewer viewer, ConsultationId consultation, VersionRow version) {
        removeAll();
        int unplaced = bench.reads().placements().unplaced(viewer, version.id());
        Map<Fate, Integer> counts = bench.reads().placements().counts(viewer, version.id());
        int all = sum(counts);
        Anchor compare = new Anchor(
                "c/" + consultation.value() + "/compare?now=" + version.id().value(), getTranslation("compare.title"));
        compare.addClassNames("btn", "sm");
        add(Parts.div("pg-head", new H1(getTranslation("carry.title")), Parts.span("grow", ""), compare), says);
        if (all > 0 || unplaced == 0) {
            add(new Paragraph(
                    all == 0 ? getTranslation("carry.none") : getTranslation("carry.lead", all, version.number())));
        }
        if (unplaced > 0 && !version.published()) {
            add(Parts.div(
                    "sheet panel",
                    new Paragraph(getTranslation("carry.unplaced", unplaced, version.number())),
                    Parts.primary(getTranslation("carry.prepare"), () -> {
                        if (says.attempt(() -> bench.acts().placements().prepare(viewer, version.id()))) {
                            show(viewer, consultation, version);
                        }
                    })));
        }
        if (all > 0) {
            CarryList list = new CarryList(bench, viewer, version, says);
            list.onChange(() -> tally(viewer, version, list));
            pressed = list::pressed;
            add(sums, list, keys());
            tally(viewer, version, list);
        }
        foot(viewer, consultation, version);
    }

    /// The classes, each with its count and a way to see it alone; together they are all comments.
    private void tally(Viewer viewer, VersionRow version, CarryList list) {
        Map<Fate, Integer> counts = bench.reads().placements().counts(viewer, version.id());
        sums.removeAll();
        for (Fate fate : Fate.values()) {
            int count = counts.getOrDefault(fate, 0);
            boolean outline = fate == Fate.DEMOTED && list.fromOutline();
            String name = getTranslation(outline ? "carry.outline" : "carry." + fate.word());
            NativeButton button = Parts.small(name + " " + count, () -> {
                only = only == fate ? null : fate;
                list.only(only);
                tally(viewer, version, list);
            });
            button.setEnabled(count > 0);
            button.getElement().setAttribute("aria-pressed", String.valueOf(only == fate));
            sums.add(button);
        }
        sums.add(
                Parts.span("q nw", "= " + getTranslation("carry.sum", sum(counts))),
                Parts.span("grow", ""),
                Parts.span("nw b", getTranslation("carry.open", list.open())));
    }

    private Div keys() {
        Div keys = Parts.div("keys");
        for (List<String> key : List.of(
                List.of("j k", "carry.keys.move"),
                List.of("h", "carry.keys.here"),
                List.of("1 2 3", "carry.keys.offer"),
                List.of("d", "carry.keys.demote"),
                List.of("u", "carry.keys.undo"))) {
            Span named = new Span();
            for (String sign : key.getFirst().split(" ")) {
                named.add(new Kbd(sign));
            }
            named.add(new Span(getTranslation(key.getLast())));
            keys.add(named);
        }
        return keys;
    }

    private void foot(Viewer viewer, ConsultationId consultation, VersionRow version) {
        if (version.published()) {
            add(new Paragraph(getTranslation("carry.published", version.number())));
            return;
        }
        add(Parts.div(
                "row end",
                Parts.button(
                        getTranslation("carry.publish", version.number()), () -> ask(viewer, consultation, version))));
    }

    private void ask(Viewer viewer, ConsultationId consultation, VersionRow version) {
        Map<Fate, Integer> counts = bench.reads().placements().counts(viewer, version.id());
        String classes = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> getTranslation("carry." + entry.getKey().word()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        new Confirm(
                        getTranslation("carry.publish", version.number()),
                        List.of(getTranslation("carry.publish.what", sum(counts), classes)),
                        getTranslation("carry.publish", version.number()),
                        () -> publish(viewer, consultation, version))
                .open();
    }

    private void publish(Viewer viewer, ConsultationId consultation, VersionRow version) {
        bench.acts().drafts().publish(viewer, version.id());
        UI.getCurrent().getPage().setLocation("/c/" + consultation.value() + "/versions");
    }

    private static int sum(Map<Fate, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

package portal.revision.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.consultations.Entrance;
import portal.consultations.Hidden;
import portal.drafts.VersionId;
import portal.drafts.VersionRow;
import portal.people.Viewer;
import portal.platform.ui.Parts;
import portal.revision.ComparedRow;
import portal.revision.ComparedRows;
import portal.revision.ComparisonFile;
import portal.revision.ComparisonTitle;
import portal.revision.ComparisonWords;
import portal.revision.References;
import portal.revision.VersionComparisons.Compared;

/// What changed? Two versions beside each other or in one text, from change to change.
@Route(value = "c/:consultation/compare", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/revision.css")
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /// Narrower than this, two columns are none.
    private static final int NARROW = 760;

    private final Bench bench;
    private final Div text = Parts.div("ctext law");
    private Runnable narrow = () -> {};
    private boolean beside = true;
    private boolean only = true;

    CompareView(Bench bench) {
        this.bench = bench;
        addClassNames("pg", "compare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entrance.Entered entered = bench.entrance().enter(event);
        Viewer viewer = entered.viewer();
        ConsultationId consultation = entered.id();
        List<VersionRow> versions = bench.reads().drafts().versions(viewer, consultation);
        removeAll();
        add(Parts.div("pg-head", new H1(getTranslation("compare.title"))));
        if (versions.size() < 2) {
            add(Parts.div("sheet panel", new Paragraph(getTranslation("compare.one"))));
            return;
        }
        var asked = event.getLocation().getQueryParameters();
        VersionRow now = chosen(versions, asked.getSingleParameter("now").orElse(""), versions.getFirst());
        int before = Math.min(versions.indexOf(now) + 1, versions.size() - 1);
        VersionRow old = chosen(versions, asked.getSingleParameter("old").orElse(""), versions.get(before));
        show(
                consultation,
                versions,
                bench.reads()
                        .comparisons()
                        .compare(viewer, old.id(), now.id(), getLocale().getLanguage()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        CompareKeys.listen(this);
        event.getUI().getPage().retrieveExtendedClientDetails(details -> {
            if (details.getWindowInnerWidth() < NARROW && beside) {
                narrow.run();
            }
        });
    }

    private static VersionRow chosen(List<VersionRow> versions, String id, VersionRow otherwise) {
        return versions.stream()
                .filter(version -> version.id().value().toString().equals(id))
                .findFirst()
                .orElse(otherwise);
    }

    private void show(ConsultationId consultation, List<VersionRow> versions, Compared compared) {
        List<ComparedRow> rows = ComparedRows.of(compared.comparison(), compared.language());
        long changes = rows.stream().filter(ComparedRow::changed).count();
        Select<VersionRow> old = versionSelect("compare.old", versions, compared.old());
        Select<VersionRow> now = versionSelect("compare.now", versions, compared.now());
        old.addValueChangeListener(change -> go(consultation, old.getValue(), now.getValue()));
        now.addValueChangeListener(change -> go(consultation, old.getValue(), now.getValue()));
        NativeButton columns = toggle("compare.beside", () -> beside = !beside, beside, rows);
        narrow = () -> {
            beside = false;
            columns.getElement().setAttribute("aria-pressed", "false");
            draw(rows);
        };
        Div bar = Parts.div(
                "cbar",
                old,
                now,
                columns,
                toggle("compare.only", () -> only = !only, only, rows),
                Parts.span("grow", ""),
                Parts.div(
                        "jumps",
                        Parts.small("‹", () -> CompareKeys.jump(this, -1)),
                        Parts.span("at-count q s nw", getTranslation("compare.count", changes)),
                        Parts.small("›", () -> CompareKeys.jump(this, 1))));
        Div files = Parts.div("cfiles", Parts.span("q s", getTranslation("compare.export")));
        for (ComparisonFile file : ComparisonFile.values()) {
            Anchor link = new Anchor(
                    download(compared, rows, file),
                    getTranslation("compare.export." + file.name().toLowerCase(Locale.ROOT)));
            link.addClassNames("btn", "sm", "t");
            link.setDownload(true);
            files.add(link);
        }
        add(bar, new BrokenReferences(References.broken(compared.comparison()), getLocale()));
        if (changes == 0) {
            add(new Paragraph(getTranslation("compare.nothing")));
        }
        add(Parts.div("sheet", text), files);
        draw(rows);
    }

    private Select<VersionRow> versionSelect(String label, List<VersionRow> versions, VersionRow value) {
        Select<VersionRow> select = new Select<>();
        select.setAriaLabel(getTranslation(label));
        select.setItems(versions);
        select.setItemLabelGenerator(version -> getTranslation("compare.version", version.number()));
        select.setValue(value);
        select.addClassName("cver");
        return select;
    }

    /// @param flip gives the new state
    private NativeButton toggle(String label, BooleanSupplier flip, boolean state, List<ComparedRow> rows) {
        NativeButton button = Parts.small(getTranslation(label), () -> {});
        button.getElement().setAttribute("aria-pressed", String.valueOf(state));
        button.addClickListener(click -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(flip.getAsBoolean()));
            draw(rows);
        });
        return button;
    }

    private void draw(List<ComparedRow> rows) {
        text.setClassName("beside", beside);
        text.getElement()
                .executeJs(
                        "this.innerHTML = $0", CompareHtml.of(rows, beside, only, getLocale(), this::getTranslation));
    }

    private void go(ConsultationId consultation, VersionRow old, VersionRow now) {
        UI.getCurrent()
                .getPage()
                .setLocation("/c/" + consultation.value() + "/compare?old="
                        + old.id().value() + "&now=" + now.id().value());
    }

    /// Whether the viewer may read both is asked anew when the file is fetched.
    private DownloadHandler download(Compared compared, List<ComparedRow> rows, ComparisonFile file) {
        VersionId old = compared.old().id();
        VersionId now = compared.now().id();
        ComparisonWords words = new ComparisonWords(compared.language());
        String stem =
                "so-sanh-" + compared.old().number() + "-" + compared.now().number();
        return event -> {
            Viewer viewer = bench.signedIn().viewer();
            boolean both = bench.reads().drafts().version(viewer, old).isPresent()
                    && bench.reads().drafts().version(viewer, now).isPresent();
            if (!both) {
                throw new Hidden();
            }
            event.setFileName(stem + "." + file.ending());
            event.setContentType(file.mime());
            file.write(
                    new ComparisonTitle(
                            getTranslation("compare.version", compared.old().number()),
                            getTranslation("compare.version", compared.now().number()),
                            compared.now().titleVi(),
                            bench.acts().clock().instant()),
                    rows,
                    words,
                    event.getOutputStream());
        };
    }
}

package portal.drafts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.documents.DocumentState;
import portal.drafts.Correction;
import portal.drafts.CutWarning;
import portal.drafts.Provision;
import portal.drafts.VersionRow;
import portal.people.Viewer;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// The tree of a version beside the file it was cut from.
class CutDesk extends Div {

    private final Viewer viewer;
    private final VersionRow version;
    private final Drafting drafting;
    private final Div head = Parts.div("pg-head");
    private final CutFaults faults = new CutFaults();
    private final Says says = new Says();
    private final CutTree tree;
    private final SourcePane source;
    private final String words;
    private final @Nullable DocumentState file;
    private List<Provision> provisions = List.of();
    private List<CutWarning> warnings = List.of();
    private Runnable changed = () -> {};

    CutDesk(Viewer viewer, VersionRow version, Drafting drafting, Intake intake) {
        this.viewer = viewer;
        this.version = version;
        this.drafting = drafting;
        addClassName("cut-desk");
        file = version.document() == null
                ? null
                : intake.queries().state(viewer, version.document()).orElse(null);
        words = file == null ? "" : intake.queries().text(viewer, file.id()).orElse("");
        source = new SourcePane(intake, viewer, file);
        tree = new CutTree(
                version.published() ? null : provision -> new CutRepair(provision, this::repair), source::mark);
        Div left = Parts.div("sheet cut-left", faults, says, tree);
        add(head, left, source);
        show();
    }

    List<Provision> provisions() {
        return provisions;
    }

    int open() {
        return warnings.size();
    }

    /// Told whenever the cut has changed.
    void onChange(Runnable listener) {
        changed = listener;
    }

    int corrections() {
        return drafting.queries().corrections(viewer, version.id());
    }

    void undo() {
        if (says.attempt(() -> drafting.drafts().undo(viewer, version.id()))) {
            show();
        }
    }

    private void repair(Correction correction) {
        if (says.attempt(() -> drafting.drafts().correct(viewer, version.id(), correction))) {
            show();
            tree.choose(correction.eid());
        }
    }

    private void show() {
        provisions = drafting.queries().provisions(viewer, version.id(), version.language());
        warnings = version.published() ? List.of() : drafting.queries().warnings(viewer, version.id());
        head.removeAll();
        head.add(new H1(
                version.published()
                        ? getTranslation("import.title.published", version.number())
                        : getTranslation("import.title")));
        if (file != null) {
            String pages = file.pages() == 0 ? "" : ", " + getTranslation("import.pages", file.pages());
            head.add(Parts.span("q el", file.name() + pages));
        }
        head.add(CutCounts.span(provisions, this::getTranslation));
        faults.show(warnings, tree::choose);
        tree.show(provisions);
        source.show(words, provisions);
        changed.run();
    }
}

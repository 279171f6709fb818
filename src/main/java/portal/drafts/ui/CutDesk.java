package portal.drafts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
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
    private final Div offer = Parts.div("offer");
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
        source = new SourcePane(intake, file);
        tree = new CutTree(
                version.published() ? null : provision -> new CutRepair(provision, this::repair, undoing()),
                source::mark);
        Div left = Parts.div("sheet cut-left", faults, offer, says, tree);
        add(head, left, source);
        if (!version.published()) {
            keys();
        }
        show();
    }

    private @Nullable Runnable undoing() {
        return corrections() == 0 ? null : this::undo;
    }

    private void keys() {
        key(Key.ARROW_UP, Correction.Act.MERGE);
        key(Key.ARROW_RIGHT, Correction.Act.INDENT);
        key(Key.ARROW_LEFT, Correction.Act.OUTDENT);
        key(Key.KEY_Q, Correction.Act.QUOTE);
        key(Key.KEY_N, Correction.Act.PLAIN);
        Shortcuts.addShortcutListener(this, this::undo, Key.KEY_Z, KeyModifier.ALT);
    }

    private void key(Key key, Correction.Act act) {
        Shortcuts.addShortcutListener(
                this,
                () -> tree.chosen().ifPresent(provision -> repair(new Correction(act, provision.eid(), null))),
                key,
                KeyModifier.ALT);
    }

    List<Provision> provisions() {
        return provisions;
    }

    int open() {
        return (int) warnings.stream().filter(warning -> !warning.notice()).count();
    }

    /// Told whenever the cut has changed.
    void onChange(Runnable listener) {
        changed = listener;
    }

    int corrections() {
        return drafting.queries().corrections(viewer, version.id());
    }

    void undo() {
        int at = tree.chosen().map(Provision::ordinal).orElse(-1);
        if (says.attempt(() -> drafting.drafts().undo(viewer, version.id()))) {
            show();
            again(at);
        }
    }

    private void repair(Correction correction) {
        if (correction.act() == Correction.Act.SPLIT && correction.words() == null) {
            says.say("import.split.where");
            return;
        }
        int at = tree.chosen().map(Provision::ordinal).orElse(-1);
        List<Provision> before = provisions;
        if (says.attempt(() -> drafting.drafts().correct(viewer, version.id(), correction))) {
            says.setText("");
            show();
            again(correction.act() == Correction.Act.MERGE ? at - 1 : at);
            if (correction.act() != Correction.Act.SEEN && same(before)) {
                drafting.drafts().undo(viewer, version.id());
                show();
                again(at);
                says.say("import.unfit");
            }
        }
    }

    /// An act that changed nothing is no correction.
    private boolean same(List<Provision> before) {
        return before.stream()
                .map(provision -> List.of(provision.eid(), String.valueOf(provision.heading()), provision.words()))
                .toList()
                .equals(provisions.stream()
                        .map(provision ->
                                List.of(provision.eid(), String.valueOf(provision.heading()), provision.words()))
                        .toList());
    }

    /// Chooses what stands where the person was.
    private void again(int ordinal) {
        if (ordinal >= 0 && ordinal < provisions.size()) {
            tree.choose(provisions.get(ordinal).eid());
        }
    }

    private void offer() {
        offer.removeAll();
        int fitting = version.published()
                ? 0
                : drafting.queries().repeatable(viewer, version.id()).size();
        offer.setVisible(fitting > 0);
        if (fitting > 0) {
            offer.add(
                    new Span(getTranslation("import.repeat", fitting)),
                    Parts.small(getTranslation("import.repeat.do"), () -> {
                        if (says.attempt(() -> drafting.drafts().repeat(viewer, version.id()))) {
                            show();
                        }
                    }));
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
        faults.show(
                warnings,
                new CutFaults.Acts(
                        tree::choose,
                        warning -> repair(new Correction(
                                Correction.Act.SEEN,
                                warning.eid(),
                                warning.kind().name()))));
        offer();
        tree.show(provisions);
        source.show(words, provisions);
        changed.run();
    }
}

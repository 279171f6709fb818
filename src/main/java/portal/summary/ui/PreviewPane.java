package portal.summary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.drafts.Addresses;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeSigns;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;
import portal.summary.Finding;
import portal.summary.Preview;
import portal.summary.ReturnId;
import portal.summary.Returns;

/// What a file would change: changes to be taken over, conflicts to be settled, lines that fit nowhere, each named.
class PreviewPane extends Div {

    private static final int SHOWN = 200;

    private final ReturnDesk desk;
    private final ReturnId id;
    private final Preview preview;
    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private final Says says = new Says();

    PreviewPane(ReturnDesk desk, ConsultationId consultation, ReturnId id, Preview preview) {
        this.desk = desk;
        this.id = id;
        this.preview = preview;
        addClassName("preview");
        add(new H2(preview.file()));
        if (preview.foreign()) {
            add(Parts.div("says", new Span(getTranslation("returned.foreign"))));
            return;
        }
        List<Finding> changes = preview.of(Finding.Kind.CHANGE);
        List<Finding> conflicts = preview.of(Finding.Kind.CONFLICT);
        add(new Paragraph(getTranslation(
                "returned.sum",
                changes.size(),
                conflicts.size(),
                preview.of(Finding.Kind.SAME).size())));
        if (preview.reordered()) {
            add(new Paragraph(getTranslation("returned.reordered")));
        }
        part("returned.changes", changes, true);
        part("returned.conflicts", conflicts, false);
        if (!boxes.isEmpty()) {
            add(Parts.primary(getTranslation("returned.take"), this::take), says);
        }
        if (changes.isEmpty()
                && conflicts.isEmpty()
                && !preview.of(Finding.Kind.UNNAMED).isEmpty()) {
            add(new HeldPane(desk, consultation, id));
        }
        rest("returned.retyped", preview.retyped());
        rest("returned.unnamed", preview.of(Finding.Kind.UNNAMED));
        rest("returned.strange", preview.of(Finding.Kind.FOREIGN));
        rest("returned.twice", preview.of(Finding.Kind.TWICE));
        rest("returned.missing", preview.of(Finding.Kind.MISSING));
    }

    private void part(String title, List<Finding> findings, boolean chosen) {
        if (findings.isEmpty()) {
            return;
        }
        add(new H2(getTranslation(title, findings.size())));
        for (Finding finding : findings) {
            Checkbox box = new Checkbox(chosen);
            box.setAriaLabel(getTranslation("returned.take-one", finding.number()));
            boxes.put(finding.number(), box);
            add(Parts.div(
                    "find",
                    box,
                    Parts.div("what", head(finding), new Paragraph(finding.words())),
                    Parts.div(
                            "was",
                            Parts.span("q s", getTranslation("returned.now")),
                            decided(finding.theirs().kind(), finding.theirs().reason())),
                    Parts.div(
                            "will",
                            Parts.span(
                                    "q s",
                                    getTranslation(finding.mine().sure() ? "returned.file" : "returned.file.unsure")),
                            decided(finding.mine().kind(), finding.mine().reason()))));
        }
    }

    private Span head(Finding finding) {
        String place = finding.place() == null ? "" : " · " + Addresses.full(finding.place(), getLocale());
        return Parts.span("b", finding.number() + place);
    }

    private Div decided(@Nullable OutcomeKind kind, @Nullable String reason) {
        return Parts.div(
                "", OutcomeSigns.sign(kind, this::getTranslation), new Paragraph(reason == null ? "" : reason));
    }

    private void rest(String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Div part = Parts.div("rest", new H2(getTranslation(title, findings.size())));
        findings.stream().limit(SHOWN).forEach(finding -> {
            String row = finding.row() > 0 ? getTranslation("returned.row", finding.row()) + " " : "";
            String words = finding.words().length() > 160 ? finding.words().substring(0, 160) + "…" : finding.words();
            part.add(new Paragraph(row + finding.number() + " " + words));
        });
        add(part);
    }

    private void take() {
        Map<String, Integer> chosen = new HashMap<>();
        for (Finding finding : preview.findings()) {
            Checkbox box = boxes.get(finding.number());
            if (box != null && box.getValue() && finding.comment() != null) {
                chosen.put(finding.number(), finding.seen());
            }
        }
        says.attempt(() -> {
            Returns.Taken taken = desk.returns().take(desk.signedIn().viewer(), id, chosen);
            boxes.values().forEach(box -> box.setEnabled(false));
            says.say("returned.taken", taken.applied(), taken.collided().size(), String.join(", ", taken.collided()));
        });
    }
}

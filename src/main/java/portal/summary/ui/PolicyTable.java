package portal.summary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.drafts.PolicyGroup;
import portal.outcomes.OutcomeKind;
import portal.platform.ui.Parts;
import portal.summary.PolicySummary;

/// A row a policy: how many comments, what became of them. Its name shows the articles of that policy alone.
class PolicyTable extends NativeTable {

    private final @Nullable PolicyGroup chosen;
    private final ConsultationId consultation;

    /// @param chosen the policy whose articles are shown below; null for all
    PolicyTable(List<PolicySummary> policies, @Nullable PolicyGroup chosen, ConsultationId consultation) {
        this.chosen = chosen;
        this.consultation = consultation;
        addClassNames("per", "policies");
        setCaptionText(getTranslation("summary.per-policy"));
        getHead().add(new SummaryHeads("policy.one"));
        policies.stream()
                .filter(row -> row.group() != null || row.comments() > 0)
                .forEach(row -> getBody().add(row(row)));
    }

    private NativeTableRow row(PolicySummary of) {
        NativeTableRow row = new NativeTableRow();
        row.setClassName("none", of.comments() == 0);
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.addClassName("at");
        name.getElement().setAttribute("scope", "row");
        name.add(name(of.group()));
        row.add(name);
        figure(row, of.comments());
        for (OutcomeKind kind : OutcomeKind.values()) {
            figure(row, of.outcomes().getOrDefault(kind, 0));
        }
        figure(row, of.undecided());
        figure(row, of.lackingReason());
        return row;
    }

    private Component name(@Nullable PolicyGroup group) {
        if (group == null) {
            return Parts.span("q", getTranslation("policy.none"));
        }
        String words = getTranslation("policy.named", group.number(), group.name(getLocale()));
        boolean here = group.equals(chosen);
        String page = "/c/" + consultation.value() + "/summary";
        Anchor link = new Anchor(here ? page : page + "?policy=" + group.id().value(), words);
        if (here) {
            link.getElement().setAttribute("aria-current", "true");
            return new Span(link, Parts.span("q s", " " + getTranslation("summary.policy.chosen")));
        }
        return link;
    }

    private static void figure(NativeTableRow row, int number) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("n");
        cell.add(number == 0 ? new Span() : new Span(String.valueOf(number)));
        row.add(cell);
    }
}

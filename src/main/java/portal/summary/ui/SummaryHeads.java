package portal.summary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeSigns;

/// The heads of the summary's tables: what a row is of, how many comments, what became of them.
final class SummaryHeads extends NativeTableRow {

    /// @param of key of the words for what a row is of
    SummaryHeads(String of) {
        column(new Span(getTranslation(of)), "at");
        column(new Span(getTranslation("summary.all")), "n");
        for (OutcomeKind kind : OutcomeKind.values()) {
            column(OutcomeSigns.sign(kind, this::getTranslation), "n o");
        }
        column(OutcomeSigns.sign(null, this::getTranslation), "n o");
        column(new Span(getTranslation("summary.lacking")), "n");
    }

    void column(Component content, String style) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.addClassNames(style.split(" "));
        cell.getElement().setAttribute("scope", "col");
        add(cell);
    }
}

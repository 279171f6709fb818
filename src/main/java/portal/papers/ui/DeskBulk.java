package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.primary;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import portal.drafts.Provision;
import portal.papers.DeskExcerpt;
import portal.platform.ui.Says;

/// What would be confirmed in one go, listed before it is: where it would stand, its words, the wording it asks for.
class DeskBulk extends Div {

    DeskBulk(Desk desk, List<DeskExcerpt> sure, Runnable confirmed, Runnable left) {
        addClassName("desk-bulk");
        Says says = new Says();
        Div rows = div("bulk-rows");
        rows.getElement().setAttribute("role", "list");
        sure.forEach(excerpt -> rows.add(row(desk, excerpt)));
        add(
                new H2(getTranslation("papers.bulk.title", sure.size())),
                new Paragraph(getTranslation("papers.bulk.lead")),
                rows,
                says,
                div(
                        "row",
                        span("grow", ""),
                        button(getTranslation("shell.cancel"), left),
                        primary(getTranslation("papers.bulk.confirm", sure.size()), () -> says.attempt(confirmed))));
    }

    private Div row(Desk desk, DeskExcerpt excerpt) {
        Provision provision = desk.provision(excerpt);
        Div words = div("bulk-words");
        if (!excerpt.quote().equals(excerpt.proposed())) {
            words.add(new Paragraph(excerpt.quote()));
        }
        if (excerpt.saidBy() != null) {
            words.add(span("s q", getTranslation("papers.desk.said-by") + ": " + excerpt.saidBy()));
        }
        if (excerpt.proposed() != null) {
            words.add(span("s", getTranslation("papers.bulk.wording", excerpt.proposed())));
        }
        if (excerpt.reason() != null) {
            words.add(span("s q", getTranslation("papers.bulk.reason", excerpt.reason())));
        }
        Div row = div(
                "bulk-row",
                span("no", String.valueOf(desk.indexOf(excerpt.id()) + 1)),
                span("ad", provision == null ? "–" : provision.address()),
                words);
        row.getElement().setAttribute("role", "listitem");
        return row;
    }
}

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
import portal.text.WordDiff.Change;
import portal.text.WordDiff.Piece;

/// What would be confirmed in one go, listed before it is: where it would stand, its words, the wording it asks for.
class DeskBulk extends Div {

    private final H2 title = new H2();

    DeskBulk(Desk desk, List<DeskExcerpt> sure, Runnable confirmed, Runnable left) {
        addClassName("desk-bulk");
        Says says = new Says();
        title.setText(getTranslation("papers.bulk.title", sure.size()));
        title.getElement().setAttribute("tabindex", "-1");
        Div rows = div("bulk-rows");
        rows.getElement().setAttribute("role", "list");
        sure.forEach(excerpt -> rows.add(row(desk, excerpt)));
        add(
                title,
                new Paragraph(getTranslation("papers.bulk.lead")),
                rows,
                says,
                div(
                        "row",
                        span("grow", ""),
                        button(getTranslation("shell.cancel"), left),
                        primary(getTranslation("papers.bulk.confirm", sure.size()), () -> says.attempt(confirmed))));
    }

    /// So that what is listed is read before it can be confirmed.
    void focus() {
        title.getElement().executeJs("this.focus()");
    }

    private Div row(Desk desk, DeskExcerpt excerpt) {
        Provision provision = desk.provision(excerpt);
        Div words = div("bulk-words");
        List<Piece> change =
                excerpt.proposed() == null ? List.of() : Wording.pieces(excerpt.quote(), excerpt.proposed(), provision);
        if (change.stream().allMatch(piece -> piece.change() == Change.INSERTED)
                && !excerpt.quote().equals(excerpt.proposed())) {
            words.add(new Paragraph(excerpt.quote()));
        }
        if (excerpt.saidBy() != null) {
            words.add(span("s q", getTranslation("papers.desk.said-by") + ": " + excerpt.saidBy()));
        }
        if (excerpt.proposed() != null) {
            words.add(Wording.shown(change, desk.language()));
        }
        if (excerpt.reason() != null) {
            words.add(span("s q", getTranslation("papers.bulk.reason", excerpt.reason())));
        }
        Div row = div(
                "bulk-row",
                span("no", String.valueOf(desk.indexOf(excerpt.id()) + 1)),
                DeskList.address(provision, getTranslation("papers.desk.draft")),
                words);
        row.getElement().setAttribute("role", "listitem");
        return row;
    }
}

package portal.papers.ui;

import static portal.platform.ui.Parts.div;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationFrame;
import portal.consultations.Permissions;
import portal.papers.Paper;
import portal.papers.PaperQueries;
import portal.papers.Papers;
import portal.papers.SentTables;
import portal.papers.linking.SentTable;
import portal.people.SignedIn;
import portal.people.Viewer;

/// What do the columns of a table that was sent hold, and what does each of its rows become?
@Route(value = "c/:consultation/papers/:paper/table", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/papers.css")
class SentTableView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Table table;
    private final WhoseRow.Asking asking;
    private final SignedIn signedIn;
    private final Div shown = div("sent-shown");
    private String title = "";

    SentTableView(Table table, WhoseRow.Asking asking, SignedIn signedIn) {
        this.table = table;
        this.asking = asking;
        this.signedIn = signedIn;
        addClassName("sent-page");
    }

    /// What the page reads and does.
    @Component
    record Table(PaperQueries papers, Papers desk, SentTables sent, SentRejects rejects, Permissions permissions) {

        /// The way to take a table in with its answers, for who may.
        Optional<Anchor> held(Viewer viewer, Paper paper, String words) {
            return permissions.may(viewer, paper.consultation(), Action.TABLE_RETURN)
                    ? Optional.of(new Anchor("/c/" + paper.consultation().value() + "/returned", words))
                    : Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = signedIn.viewer();
        Paper paper = table.papers()
                .paper(viewer, DeskView.idIn(event))
                .filter(found -> found.consultation().equals(ConsultationFrame.idIn(event)))
                .filter(found -> !found.held() && table.desk().maySettle(viewer, found))
                .orElseThrow(NotFoundException::new);
        title = getTranslation("papers.table.title", paper.from(getLocale()));
        removeAll();
        String desk =
                "/c/" + paper.consultation().value() + "/papers/" + paper.id().value();
        add(new H1(title), new Paragraph(getTranslation("papers.table.lead")));
        asking.row(viewer, paper, this::again).ifPresent(this::add);
        List<SentTable> tables = table.sent().tables(viewer, paper.id());
        if (tables.isEmpty()) {
            add(new Paragraph(getTranslation("papers.table.none")));
        } else {
            which(tables, paper);
            add(shown);
            show(paper, tables.getFirst());
        }
        add(new Anchor(desk, getTranslation("papers.table.desk")));
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    /// A file may hold tables of several kinds; the longest is read first.
    private void which(List<SentTable> tables, Paper paper) {
        if (tables.size() > 1) {
            Select<SentTable> which = new Select<>();
            which.setLabel(getTranslation("papers.table.which"));
            which.setItems(tables);
            which.setItemLabelGenerator(
                    one -> getTranslation("papers.table.one", one.rows().size(), String.join(" · ", one.heads())));
            which.setValue(tables.getFirst());
            which.addValueChangeListener(change -> show(paper, change.getValue()));
            add(which);
        }
    }

    private void show(Paper paper, SentTable chosen) {
        shown.removeAll();
        shown.add(new SentColumns(table, signedIn.viewer(), paper, chosen));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

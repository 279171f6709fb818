package portal.papers.ui;

import static portal.platform.ui.Parts.div;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.documents.DocumentQueries;
import portal.drafts.DraftQueries;
import portal.papers.Paper;
import portal.papers.PaperId;
import portal.papers.PaperQueries;
import portal.papers.Papers;
import portal.people.SignedIn;
import portal.people.Viewer;

/// The desk: is this what the paper asks? Left the paper, right the proposed comments, below them the provision.
@Route(value = "c/:consultation/papers/:paper", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/papers.css")
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Shelf shelf;
    private final Papers papers;
    private final SignedIn signedIn;
    private String title = "";

    DeskView(Shelf shelf, Papers papers, SignedIn signedIn) {
        this.shelf = shelf;
        this.papers = papers;
        this.signedIn = signedIn;
        addClassName("dk");
    }

    /// What the desk reads.
    @Component
    record Shelf(PaperQueries papers, DocumentQueries documents, DraftQueries drafts, Original original) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = signedIn.viewer();
        ConsultationId consultation = ConsultationFrame.idIn(event);
        Paper paper = shelf.papers()
                .paper(viewer, idIn(event))
                .filter(found -> found.consultation().equals(consultation))
                .orElseThrow(NotFoundException::new);
        title = getTranslation("papers.desk.title", paper.from(getLocale()));
        removeAll();
        switch (paper.state()) {
            case READING, LINKING ->
                add(new DeskAwaited(paper, () -> shelf.papers().paper(viewer, paper.id())));
            default -> add(new DeskTable(shelf, papers, viewer, paper));
        }
        add(div("narrow-note", new com.vaadin.flow.component.html.Paragraph(getTranslation("papers.desk.narrow"))));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("papers.title");
    }

    private static PaperId idIn(BeforeEnterEvent event) {
        try {
            return PaperId.of(event.getRouteParameters().get("paper").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}

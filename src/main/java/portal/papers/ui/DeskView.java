package portal.papers.ui;

import static portal.platform.ui.Parts.div;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.documents.DocumentQueries;
import portal.documents.DocumentState;
import portal.documents.Downloads;
import portal.documents.extraction.Tesseract;
import portal.drafts.DraftQueries;
import portal.drafts.VersionRow;
import portal.papers.HeldPapers;
import portal.papers.Paper;
import portal.papers.PaperId;
import portal.papers.PaperQueries;
import portal.papers.Papers;
import portal.papers.SentTables;
import portal.papers.Withdrawn;
import portal.papers.linking.SentTable;
import portal.people.SignedIn;
import portal.people.Viewer;

/// The desk: is this what the paper asks? Left the paper, right the proposed comments, below them the provision.
@Route(value = "c/:consultation/papers/:paper", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/papers.css")
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Shelf shelf;
    private final Papers papers;
    private final WhoseRow.Asking asking;
    private final SignedIn signedIn;
    private String title = "";

    DeskView(Shelf shelf, Papers papers, WhoseRow.Asking asking, SignedIn signedIn) {
        this.shelf = shelf;
        this.papers = papers;
        this.asking = asking;
        this.signedIn = signedIn;
        addClassName("dk");
    }

    /// What the desk reads.
    @Component
    record Shelf(
            PaperQueries papers,
            DocumentQueries documents,
            DraftQueries drafts,
            SentTables tables,
            Files files,
            DeskLedger.Acts acts,
            TakeBack.Acts back) {

        /// The way to its tables of remarks, column by column; the more visible where they most likely are such and
        /// nobody knows yet what the columns hold.
        Optional<Anchor> columns(Viewer viewer, Paper paper) {
            List<SentTable> sent = tables.tables(viewer, paper.id()).stream()
                    .filter(SentTable::possible)
                    .toList();
            return sent.isEmpty() ? Optional.empty() : Optional.of(columns(paper, sent));
        }

        private static Anchor columns(Paper paper, List<SentTable> sent) {
            boolean unknown = sent.stream().anyMatch(SentTable::likely)
                    && sent.stream().noneMatch(table -> table.columns().complete());
            Anchor way = new Anchor(
                    "/c/" + paper.consultation().value() + "/papers/"
                            + paper.id().value() + "/table",
                    "");
            way.setText(way.getTranslation(unknown ? "papers.table.unknown" : "papers.table.open"));
            way.addClassNames("el", unknown ? "columns-unknown" : "columns");
            return way;
        }

        Desk desk(Viewer viewer, Paper paper, boolean work) {
            return new Desk(paper, papers.excerpts(viewer, paper.id()), papers.provisions(viewer, paper), work);
        }

        /// In which the provisions are shown: the paper's where there is a rendering, else the authentic one.
        String language(Viewer viewer, Paper paper, VersionRow version) {
            String spoken = paper.language();
            return spoken != null && drafts.languages(viewer, paper.version()).contains(spoken)
                    ? spoken
                    : version.language();
        }

        Downloads downloads() {
            return files.downloads();
        }

        PageImage pageImage() {
            return files.pageImage();
        }

        /// How the pages can be shown; null where the format has none that can be drawn.
        DeskPaper.@Nullable Images images(Viewer viewer, Paper paper) {
            String mime = documents
                    .state(viewer, paper.document())
                    .map(DocumentState::mime)
                    .orElse("");
            boolean drawn = mime.equals("application/pdf") || mime.startsWith("image/");
            return drawn ? new DeskPaper.Images(files.pageImage(), Math.max(1, paper.pages())) : null;
        }

        /// What can be done with one that is held back, for whoever decides.
        Optional<HeldRow> held(Viewer viewer, Paper paper, Runnable after) {
            return files.held().mayDecide(viewer, paper)
                    ? Optional.of(new HeldRow(paper, files.held(), viewer, after))
                    : Optional.empty();
        }

        /// The earlier paper that this one repeats, where the viewer may see it.
        Optional<Paper> repeated(Viewer viewer, Paper paper) {
            return Optional.ofNullable(paper.repeats()).flatMap(earlier -> papers.paper(viewer, earlier));
        }
    }

    /// The file itself, its pages, and the decision whether it may be read.
    @Component
    record Files(Downloads downloads, PageImage pageImage, HeldPapers held) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = signedIn.viewer();
        ConsultationId consultation = ConsultationFrame.idIn(event);
        Optional<Paper> found = shelf.papers()
                .paper(viewer, idIn(event))
                .filter(one -> one.consultation().equals(consultation));
        removeAll();
        if (found.isEmpty()) {
            taken(viewer, consultation, idIn(event));
        } else {
            standing(viewer, found.get());
        }
    }

    private void standing(Viewer viewer, Paper paper) {
        title = getTranslation("papers.desk.title", paper.from(getLocale()));
        switch (paper.state()) {
            case HELD -> add(new DeskHeld(paper, shelf.held(viewer, paper, () -> decided(viewer, paper))));
            case READING, LINKING ->
                add(new DeskAwaited(
                        paper,
                        () -> shelf.papers().paper(viewer, paper.id()),
                        shelf.back().of(viewer, paper, this::again)));
            default -> {
                DeskTable table = new DeskTable(shelf, papers, viewer, paper);
                asking.row(viewer, paper, this::again).ifPresent(this::add);
                if (paper.waits() && Tesseract.installed().isPresent()) {
                    add(new DeskRead(() -> shelf.papers().paper(viewer, paper.id()), table::untouched, this::again));
                }
                add(table, div("narrow-note", new Paragraph(getTranslation("papers.desk.narrow"))));
            }
        }
    }

    /// One that was taken back is known to its sender and to who took it back.
    private void taken(Viewer viewer, ConsultationId consultation, PaperId paper) {
        Withdrawn kept = shelf.back()
                .withdrawn()
                .withdrawn(viewer, paper)
                .filter(one -> one.paper().consultation().equals(consultation))
                .orElseThrow(NotFoundException::new);
        title = getTranslation("papers.desk.title", kept.paper().from(getLocale()));
        add(new DeskTaken(
                kept,
                shelf.downloads()
                        .link(
                                kept.paper().document(),
                                kept.paper().fileName(),
                                kept.paper().fileName()),
                shelf.back().zone(viewer, kept.paper()),
                shelf.back().withdrawals(),
                viewer,
                this::again));
    }

    /// One that was let go on is read here; one that was erased is gone.
    private void decided(Viewer viewer, Paper paper) {
        if (shelf.papers().paper(viewer, paper.id()).isPresent()) {
            again();
        } else {
            getUI().ifPresent(ui -> ui.navigate("c/" + paper.consultation().value() + "/papers"));
        }
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    static PaperId idIn(BeforeEnterEvent event) {
        try {
            return PaperId.of(event.getRouteParameters().get("paper").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}

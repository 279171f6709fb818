package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import portal.documents.extraction.Tesseract;
import portal.papers.Paper;

/// The bar above the desk: whose paper it is, how far it is, and the act on all that is beyond doubt.
class DeskHead extends Div {

    private final Desk desk;
    private final ProgressBar progress = new ProgressBar();
    private final Span figures = new Span();
    private final NativeButton all;
    private final DeskBeside beside;

    /// @param original the file, to be downloaded
    /// @param beside what else is to be known of it
    DeskHead(Desk desk, Anchor original, DeskBeside beside, Runnable confirmAll, Runnable add) {
        this.desk = desk;
        this.beside = beside;
        Paper paper = desk.paper();
        addClassName("dbar");
        original.addClassNames("el", "file");
        H1 from = new H1(Sentence.whose(this, paper, getLocale()));
        String pages = paper.pages() > 0 ? getTranslation("papers.pages", paper.pages()) : "";
        figures.addClassNames("nw", "figures");
        figures.getElement().setAttribute("role", "status");
        all = button("", confirmAll);
        add(from, original, span("q nw pages", pages));
        if (paper.read()) {
            add(span("kind", getTranslation("papers.by-ocr")));
        }
        if (paper.waits()) {
            String how = Tesseract.installed().isPresent() ? "papers.desk.not-yet-read" : "papers.desk.no-machine";
            add(span("kind", getTranslation(how)));
        }
        beside.act().ifPresent(this::add);
        add(span("grow", ""), progress, figures);
        if (desk.work()) {
            add(all, button(getTranslation("papers.desk.add"), add));
        }
        beside.act().map(TakeBack::says).ifPresent(this::add);
        add(beside);
        show();
    }

    final void show() {
        int count = desk.excerpts().size();
        progress.setMax(Math.max(1, count));
        progress.setValue(desk.settled());
        progress.setVisible(count > 0);
        progress.getElement().setAttribute("aria-label", getTranslation("papers.settled", desk.settled(), count));
        figures.setText(count == 0 ? "" : getTranslation("papers.settled", desk.settled(), count));
        int sure = desk.beyondDoubt().size();
        all.setText(getTranslation("papers.desk.confirm-all", sure));
        all.setVisible(sure > 0);
        beside.show();
    }
}

package portal.papers.ui;

import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.ZoneId;
import java.util.Optional;
import portal.documents.extraction.ExtractionLimits;
import portal.documents.extraction.ExtractionStatus;
import portal.papers.Paper;
import portal.papers.PaperState;
import portal.platform.Dates;

/// One paper in the list: whose it is, what became of the file, and how much of it is settled.
class PaperRow extends Div {

    private final Div open;

    /// @param original the file, to be downloaded
    /// @param more said below its state, such as what it repeats
    PaperRow(Paper paper, Anchor original, ZoneId zone, Optional<Component> more) {
        Div state = state(paper);
        more.ifPresent(state::add);
        addClassNames("paper", paper.state().name().toLowerCase(java.util.Locale.ROOT));
        getElement().setAttribute("role", "listitem");
        open = open(paper);
        add(whose(paper, original, zone), state, open);
    }

    /// A quiet act on the paper, below the way to its desk.
    void act(TakeBack act) {
        open.add(act);
        add(act.says());
    }

    private Div whose(Paper paper, Anchor original, ZoneId zone) {
        Div name = div("row wrap", new H2(Sentence.whose(this, paper, getLocale())));
        if (paper.official() && !paper.whose().unnamed()) {
            name.add(span("kind", getTranslation("papers.official")));
        }
        String by = paper.body() == null || paper.own() ? "" : getTranslation("papers.by", paper.personName());
        String when = Dates.moment(paper.receivedAt().atZone(zone).toLocalDateTime(), getLocale());
        Div about = div("about s q", paper.held() ? new Span(paper.fileName()) : original);
        if (paper.pages() > 0) {
            about.add(span("nw", getTranslation("papers.pages", paper.pages())));
        }
        about.add(span("nw", when), new Span(by));
        return div("whose", name, about);
    }

    private Div state(Paper paper) {
        Div state = div("state");
        PaperState how = paper.state();
        if (how == PaperState.READING || how == PaperState.LINKING) {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", getTranslation("papers.state." + how));
            state.add(bar);
        } else if (paper.excerpts() > 0) {
            ProgressBar bar = new ProgressBar(0, paper.excerpts(), paper.settled());
            String figures = getTranslation("papers.settled", paper.settled(), paper.excerpts());
            bar.getElement().setAttribute("aria-label", figures);
            state.add(div("row", bar, span("nw", figures)));
        }
        if (how == PaperState.BY_HAND && !paper.waits()) {
            state.add(span("unread", getTranslation("papers.unread")));
        }
        if (how != PaperState.OPEN) {
            state.add(span("s", getTranslation(Sentence.of(paper))));
        }
        if (paper.objections() > 0) {
            state.add(span("s warn", getTranslation("papers.objections", paper.objections())));
        }
        if (paper.status() == ExtractionStatus.PARTIAL) {
            state.add(span(
                    "s warn",
                    getTranslation(
                            Sentence.partly(paper), ExtractionLimits.standard().depth())));
        }
        return state;
    }

    private Div open(Paper paper) {
        if (paper.state() == PaperState.READING
                || paper.state() == PaperState.LINKING
                || paper.state() == PaperState.HELD) {
            return div("open");
        }
        String key = paper.state() == PaperState.SETTLED ? "papers.look" : "papers.work";
        Anchor desk = new Anchor(
                "/c/" + paper.consultation().value() + "/papers/" + paper.id().value(), getTranslation(key));
        desk.addClassNames("btn", "sm");
        desk.getElement()
                .setAttribute(
                        "aria-label", getTranslation(key) + ", " + paper.from(getLocale()) + ", " + paper.fileName());
        return div("open", desk);
    }
}

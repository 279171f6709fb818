package portal.papers.ui;

import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.documents.extraction.ExtractionStatus;
import portal.documents.extraction.Tesseract;
import portal.papers.Paper;
import portal.papers.PaperId;
import portal.papers.PaperQueries;
import portal.people.Viewer;

/// What became of the files that were sent at once, as they are read: how many of each fate, and the way to every one
/// that was held, or not read whole. It stays while its reader looks at them, until it is put away.
class SentLine extends Div {

    private final PaperQueries queries;
    private final Paragraph sum = new Paragraph();
    private final Div ways = div("ways");
    private List<Paper> shown = List.of();

    /// @param taken those that were kept
    /// @param refused how many were not
    record Batch(ConsultationId consultation, List<PaperId> taken, int refused) {

        boolean several() {
            return taken.size() + refused > 1;
        }
    }

    /// In the order in which they are told.
    private enum Fate {
        READ,
        PARTLY,
        READING,
        HELD,
        UNREAD;

        static Fate of(Paper paper) {
            return switch (paper.state()) {
                case HELD -> HELD;
                case READING, LINKING -> READING;
                case BY_HAND -> paper.waits() && Tesseract.installed().isPresent() ? READING : UNREAD;
                default -> paper.status() == ExtractionStatus.PARTIAL ? PARTLY : READ;
            };
        }

        boolean told() {
            return this != READ && this != READING;
        }
    }

    SentLine(PaperQueries queries) {
        this.queries = queries;
        addClassNames("sheet", "sent-line");
        NativeButton away = new NativeButton("", click -> {
            keep(null);
            setVisible(false);
        });
        away.addClassNames("ib", "away");
        away.getElement().setAttribute("aria-label", getTranslation("papers.sent.away"));
        sum.getElement().setAttribute("role", "status");
        add(sum, away, ways);
        setVisible(false);
    }

    /// Remembers what was sent in this tab, in place of what was sent before.
    static void keep(@Nullable Batch batch) {
        ComponentUtil.setData(UI.getCurrent(), Batch.class, batch);
    }

    /// How it stands now.
    ///
    /// @return whether some are still being read
    boolean refresh(Viewer viewer, ConsultationId consultation) {
        Batch batch = ComponentUtil.getData(UI.getCurrent(), Batch.class);
        if (batch == null || !batch.several() || !batch.consultation().equals(consultation)) {
            setVisible(false);
            return false;
        }
        List<Paper> now = queries.papers(viewer, batch.taken());
        if (!isVisible() || !now.equals(shown)) {
            shown = now;
            show(now, batch.refused());
        }
        return now.stream().anyMatch(paper -> Fate.of(paper) == Fate.READING);
    }

    private void show(List<Paper> papers, int refused) {
        Map<Fate, List<Paper>> fates = papers.stream().collect(Collectors.groupingBy(Fate::of));
        int[] of = new int[Fate.values().length];
        fates.forEach((fate, those) -> of[fate.ordinal()] = those.size());
        sum.setText(
                getTranslation("papers.sent.sum", papers.size() + refused, of[0], of[1], of[2], of[3], of[4], refused));
        ways.removeAll();
        for (Fate fate : Fate.values()) {
            if (fate.told() && fates.containsKey(fate)) {
                ways.add(ways(fate, fates.get(fate)));
            }
        }
        setVisible(true);
    }

    private Div ways(Fate fate, List<Paper> papers) {
        Div line = div("row wrap", span("s q nw", getTranslation("papers.sent." + fate)));
        papers.forEach(paper -> line.add(new Anchor(
                "/c/" + paper.consultation().value() + "/papers/" + paper.id().value(), paper.fileName())));
        return line;
    }
}

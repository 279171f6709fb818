package portal.papers.ui;

import static portal.platform.ui.Parts.div;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.function.Supplier;
import portal.papers.Paper;
import portal.papers.PaperState;

/// The desk while the paper is being read: what is going on, and the desk itself as soon as it is ready.
class DeskAwaited extends Div {

    private static final int EVERY = 1000;

    /// @param act takes it back, where it is the viewer's to do
    DeskAwaited(Paper paper, Supplier<Optional<Paper>> again, Optional<TakeBack> act) {
        addClassNames("sheet", "awaited");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("papers.state." + paper.state()));
        Paragraph file = new Paragraph(paper.fileName());
        file.setVisible(!paper.whose().unnamed());
        Anchor back = new Anchor("/c/" + paper.consultation().value() + "/papers", getTranslation("papers.desk.back"));
        add(new H1(paper.from(getLocale())), file, bar);
        add(div("q", new Paragraph(getTranslation("papers.state." + paper.state()))), back);
        act.ifPresent(this::add);
        addAttachListener(attached -> {
            UI ui = attached.getUI();
            var polling = ui.addPollListener(poll -> again.get()
                    .filter(now -> now.state() != PaperState.READING && now.state() != PaperState.LINKING)
                    .ifPresent(ready -> reload(ui)));
            addDetachListener(detached -> polling.remove());
        });
    }

    private void reload(UI ui) {
        if (isAttached()) {
            ui.setPollInterval(-1);
            ui.refreshCurrentRoute(false);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(EVERY);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
    }
}

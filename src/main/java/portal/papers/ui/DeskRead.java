package portal.papers.ui;

import static portal.platform.ui.Parts.small;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import portal.papers.Paper;
import portal.papers.PaperState;

/// Above the desk of a scan that a machine still reads, while people may work from its image. When it has been read,
/// what was found is shown; where somebody has begun to work, only once it is asked for.
class DeskRead extends Div {

    private static final int EVERY = 2000;

    private final Supplier<Optional<Paper>> now;
    private final BooleanSupplier untouched;
    private final Runnable show;

    /// @param untouched whether nobody has begun to work
    DeskRead(Supplier<Optional<Paper>> now, BooleanSupplier untouched, Runnable show) {
        this.now = now;
        this.untouched = untouched;
        this.show = show;
        addClassNames("desk-read", "row");
        getElement().setAttribute("role", "status");
    }

    private void look(UI ui) {
        now.get().filter(DeskRead::done).ifPresent(paper -> {
            ui.setPollInterval(-1);
            if (untouched.getAsBoolean()) {
                show.run();
                return;
            }
            add(
                    span("s", getTranslation("papers.desk.now-read", paper.excerpts())),
                    small(getTranslation("papers.desk.now-read.show"), show));
        });
    }

    private static boolean done(Paper paper) {
        return !paper.waits() && paper.state() != PaperState.READING && paper.state() != PaperState.LINKING;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        ui.setPollInterval(EVERY);
        var polling = ui.addPollListener(poll -> {
            if (getChildren().findAny().isEmpty()) {
                look(ui);
            }
        });
        addDetachListener(detached -> polling.remove());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
    }
}

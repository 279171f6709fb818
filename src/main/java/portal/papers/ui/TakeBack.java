package portal.papers.ui;

import static portal.platform.ui.Parts.quiet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import portal.papers.Paper;
import portal.papers.Withdrawals;
import portal.papers.Withdrawn;
import portal.papers.WithdrawnQueries;
import portal.people.Viewer;
import portal.platform.Dates;
import portal.platform.ui.Says;
import portal.rounds.Round;
import portal.rounds.RoundQueries;

/// Takes a paper back with one press; why it cannot be is said beside it.
class TakeBack extends Div {

    /// What it asks and does.
    @Component
    record Acts(Withdrawals withdrawals, WithdrawnQueries withdrawn, RoundQueries rounds) {

        /// In which the times of a paper are said.
        ZoneId zone(Viewer viewer, Paper paper) {
            return rounds.round(viewer, paper.round()).map(Round::zone).orElse(ZoneId.of("UTC"));
        }

        /// Empty where it is not the viewer's to take back.
        Optional<TakeBack> of(Viewer viewer, Paper paper, Runnable after) {
            return withdrawals.offered(viewer, paper)
                    ? Optional.of(new TakeBack(withdrawals, viewer, paper, after))
                    : Optional.empty();
        }
    }

    private final Says says = new Says();

    TakeBack(Withdrawals withdrawals, Viewer viewer, Paper paper, Runnable after) {
        addClassName("take-back");
        NativeButton act = quiet(getTranslation("papers.back.act"), () -> {
            if (says.attempt(() -> withdrawals.takeBack(viewer, paper.id()))) {
                after.run();
            }
        });
        act.getElement().setAttribute("aria-label", getTranslation("papers.back.act.which", paper.fileName()));
        add(act, says);
    }

    /// Where it is said why it cannot be.
    Says says() {
        return says;
    }

    /// When a paper was taken back, and by whom where it was somebody else.
    static String line(com.vaadin.flow.component.Component page, Withdrawn kept, ZoneId zone) {
        String when = Dates.moment(
                kept.at().atZone(zone).toLocalDateTime(), UI.getCurrent().getLocale());
        return kept.mine()
                ? page.getTranslation("papers.back.line", when)
                : page.getTranslation("papers.back.line.by", when, kept.by());
    }
}

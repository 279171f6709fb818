package portal.papers.ui;

import static portal.platform.ui.Parts.small;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Objects;
import java.util.Optional;
import portal.papers.DeskExcerpt;
import portal.papers.Paper;
import portal.papers.ProposedLink;
import portal.people.Viewer;

/// What else is to be known of the paper on the desk, and the ways from it: which earlier one it repeats, with the act
/// that sets all of it aside, its tables of remarks, and taking it back.
class DeskBeside extends Div {

    /// From this share of like words on, a paper is taken for one that was sent before.
    private static final double SAME = 0.9;

    private final Desk desk;
    private final NativeButton aside;
    private final boolean twice;
    private final Optional<TakeBack> act;

    /// @param text of the paper
    /// @param dropAll sets aside what is open
    DeskBeside(DeskView.Shelf shelf, Viewer viewer, Desk desk, String text, Runnable dropAll) {
        this.desk = desk;
        Paper paper = desk.paper();
        addClassNames("beside", "row");
        aside = small("", dropAll);
        aside.addClassName("drop-all");
        Optional<Paper> earlier = shelf.repeated(viewer, paper);
        twice = paper.likeness() >= SAME
                && earlier.filter(before -> samePen(before, paper)).isPresent();
        earlier.ifPresent(before -> add(Repeated.link(paper, before, getLocale()), aside));
        if (desk.work() && text.indexOf('\t') >= 0 && desk.excerpts().stream().noneMatch(DeskBeside::marked)) {
            shelf.columns(viewer, paper).ifPresent(this::add);
        }
        act = shelf.back().of(viewer, paper, this::reload);
        show();
    }

    /// Takes the paper back, where it is the viewer's to do.
    Optional<TakeBack> act() {
        return act;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    /// Two bodies that send the same words are two that say so; only a body's own second copy adds nothing.
    private static boolean samePen(Paper earlier, Paper paper) {
        return Objects.equals(earlier.body(), paper.body())
                && (paper.body() != null || earlier.person().equals(paper.person()));
    }

    /// The tables of a marked-up copy of the draft are the draft's own.
    private static boolean marked(DeskExcerpt excerpt) {
        ProposedLink link = excerpt.main();
        return link != null
                && "markup".equals(link.how() == null ? "" : link.how().word());
    }

    final void show() {
        int open = desk.excerpts().size() - desk.settled();
        setVisible(getChildren().findAny().isPresent());
        aside.setVisible(twice && desk.work() && open > 0);
        aside.setText(getTranslation("papers.desk.drop-all", open));
    }
}

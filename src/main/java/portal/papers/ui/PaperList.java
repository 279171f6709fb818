package portal.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.papers.Paper;
import portal.papers.PaperId;

/// The papers, one below the other, a hundred until more are asked for. Only rows of which something changed are drawn
/// again: a hundred may come at once.
class PaperList extends Div {

    static final int MORE = 100;

    private final Map<PaperId, Drawn> drawn = new HashMap<>();

    private int most = MORE;

    private record Drawn(Paper paper, Component row) {}

    PaperList() {
        addClassName("paper-list");
    }

    /// Has more of them shown the next time.
    void further() {
        most += MORE;
    }

    /// How many of them are shown.
    int most() {
        return most;
    }

    /// @param papers no more than [#most()]
    /// @param anew whether all are drawn again
    void show(List<Paper> papers, boolean anew, Function<Paper, Component> row) {
        if (anew || papers.isEmpty() || drawn.isEmpty()) {
            removeAll();
            drawn.clear();
        }
        Set<PaperId> here = papers.stream().map(Paper::id).collect(Collectors.toSet());
        drawn.values().removeIf(old -> {
            boolean gone = !here.contains(old.paper().id());
            if (gone) {
                remove(old.row());
            }
            return gone;
        });
        for (int at = 0; at < papers.size(); at++) {
            Paper paper = papers.get(at);
            Drawn before = drawn.get(paper.id());
            if (before == null) {
                addComponentAtIndex(at, keep(paper, row));
            } else if (!before.paper().equals(paper)) {
                replace(before.row(), keep(paper, row));
            }
        }
    }

    private Component keep(Paper paper, Function<Paper, Component> row) {
        Component made = row.apply(paper);
        drawn.put(paper.id(), new Drawn(paper, made));
        return made;
    }
}

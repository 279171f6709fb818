package portal.papers.ui;

import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.small;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.papers.Paper;
import portal.papers.Papers;
import portal.papers.Whose;
import portal.people.Body;
import portal.people.BodyId;
import portal.people.PeopleQueries;
import portal.people.Viewer;
import portal.platform.ui.Says;

/// Asks whose a paper is: what the paper itself says is taken with one press, changed with another. Nothing changes
/// until a person presses.
class WhoseRow extends Div {

    private final Paper paper;
    private final Papers papers;
    private final Viewer viewer;
    private final Runnable after;
    private final Says says = new Says();

    /// @param any whether the viewer may say it of every paper, and name any body
    static boolean asked(Paper paper, boolean any) {
        Whose whose = paper.whose();
        return !paper.held() && whose.asks() && (any || paper.own() && whose.mine());
    }

    /// @param people where a body may be chosen from all; null where only the suggested one may be named
    WhoseRow(Paper paper, Papers papers, @Nullable PeopleQueries people, Viewer viewer, Runnable after) {
        this.paper = paper;
        this.papers = papers;
        this.viewer = viewer;
        this.after = after;
        Whose whose = paper.whose();
        addClassName("whose-row");
        add(new Span(sentence(whose)));
        List<NativeButton> acts = new ArrayList<>();
        if (whose.body() != null) {
            acts.add(small(getTranslation("papers.whose.take", whose.name(getLocale())), () -> name(whose.body())));
        }
        if (!whose.unnamed()) {
            acts.add(small(getTranslation("papers.whose.keep", paper.from(getLocale())), () -> name(paper.body())));
        }
        Div row = div("row wrap");
        acts.forEach(row::add);
        if (people != null) {
            choice(row, people, whose.body() == null);
        }
        add(row, says);
    }

    private String sentence(Whose whose) {
        String said = whose.said();
        if (whose.body() != null) {
            return whose.unnamed()
                    ? getTranslation("papers.whose.suggested", whose.name(getLocale()))
                    : getTranslation("papers.whose.other", whose.name(getLocale()), paper.from(getLocale()));
        }
        return said == null
                ? getTranslation(paper.linkedAt() == null ? "papers.whose.unread" : "papers.whose.silent")
                : getTranslation("papers.whose.unknown", said);
    }

    /// Any body, asked for where none is suggested.
    private void choice(Div row, PeopleQueries people, boolean open) {
        ComboBox<Body> body = new ComboBox<>();
        body.setAriaLabel(getTranslation("papers.send.body"));
        body.setPlaceholder(getTranslation("papers.send.body"));
        body.setItemLabelGenerator(found -> found.name(getLocale()));
        body.setItems(query ->
                people.bodies(viewer, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        body.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                name(change.getValue().id());
            }
        });
        body.setVisible(open);
        NativeButton other = small(getTranslation("papers.whose.another"), () -> {});
        other.setVisible(!open);
        other.addClickListener(click -> {
            other.setVisible(false);
            body.setVisible(true);
            body.focus();
        });
        row.add(other, body);
    }

    private void name(@Nullable BodyId body) {
        if (says.attempt(() -> papers.name(viewer, paper.id(), body))) {
            after.run();
        }
    }
}

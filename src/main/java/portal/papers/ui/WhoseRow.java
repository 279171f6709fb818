package portal.papers.ui;

import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.small;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.papers.Owners;
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
    private final Owners owners;
    private final Viewer viewer;
    private final Runnable after;
    private final Says says = new Says();

    /// @param any whether the viewer may say it of every paper, and name any body
    static boolean asked(Paper paper, boolean any) {
        Whose whose = paper.whose();
        return !paper.held() && whose.asks() && (any || paper.own() && whose.mine());
    }

    /// What else may be named than the suggested body.
    ///
    /// @param enters whether one that nobody has entered yet may be added
    record Choice(PeopleQueries people, boolean enters) {}

    /// Asks it on the page of one paper.
    @Component
    record Asking(Owners owners, Papers papers, PeopleQueries people) {

        /// Empty where there is nothing to ask, or the viewer is not the one to say.
        Optional<WhoseRow> row(Viewer viewer, Paper paper, Runnable after) {
            boolean any = papers.settlesAll(viewer, paper.consultation());
            Choice choice = any ? new Choice(people, owners.enters(viewer, paper.consultation())) : null;
            return asked(paper, any)
                    ? Optional.of(new WhoseRow(paper, owners, choice, viewer, after))
                    : Optional.empty();
        }
    }

    /// @param choice null where only the suggested body may be named
    WhoseRow(Paper paper, Owners owners, @Nullable Choice choice, Viewer viewer, Runnable after) {
        this.paper = paper;
        this.owners = owners;
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
        add(row, says);
        if (choice != null) {
            choose(row, choice.people(), whose.body() == null);
            if (choice.enters()) {
                row.add(small(getTranslation("papers.whose.enter"), () -> enter(row)));
            }
        }
    }

    private String sentence(Whose whose) {
        String said = whose.said();
        if (whose.body() != null && !whose.literal()) {
            return whose.unnamed()
                    ? getTranslation("papers.whose.meant", said, whose.name(getLocale()))
                    : getTranslation(
                            "papers.whose.meant-other", said, whose.name(getLocale()), paper.from(getLocale()));
        }
        if (whose.body() != null) {
            return whose.unnamed()
                    ? getTranslation("papers.whose.suggested", whose.name(getLocale()))
                    : getTranslation("papers.whose.other", whose.name(getLocale()), paper.from(getLocale()));
        }
        return said == null
                ? getTranslation(
                        paper.linkedAt() == null || paper.waits() ? "papers.whose.unread" : "papers.whose.silent")
                : getTranslation("papers.whose.unknown", said);
    }

    /// Any body, asked for where none is suggested.
    private void choose(Div row, PeopleQueries people, boolean open) {
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

    /// In place of the choice, until it is entered or left.
    private void enter(Div row) {
        row.setVisible(false);
        WhoseEntry entry = new WhoseEntry(paper.whose().said(), "papers.whose.enter.do", body -> {
            if (says.attempt(() -> owners.enter(viewer, paper.id(), body))) {
                after.run();
            }
        });
        entry.leave(() -> {
            says.setText("");
            remove(entry);
            row.setVisible(true);
        });
        addComponentAtIndex(indexOf(says), entry);
    }

    private void name(@Nullable BodyId body) {
        if (says.attempt(() -> owners.name(viewer, paper.id(), body))) {
            after.run();
        }
    }
}

package portal.people.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import portal.people.RollQueries.Entry;
import portal.people.Viewer;
import portal.platform.ui.Parts;

/// Persons, found by a few letters, each with what an administrator can do about the account.
class PersonGrid extends Grid<Entry> {

    private final Viewer viewer;
    private final Roll roll;

    PersonGrid(Viewer viewer, Roll roll, String words) {
        this.viewer = viewer;
        this.roll = roll;
        addClassName("roll");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::line)
                .setHeader(Parts.div(
                        "person",
                        new Span(getTranslation("people.name")),
                        Parts.span("at", getTranslation("sign-in.email")),
                        Parts.span("state", getTranslation("people.account"))));
        FetchCallback<Entry, Void> fetch =
                query -> roll.entries().entries(viewer, words, query.getOffset(), query.getLimit()).stream();
        setItems(fetch);
        setEmptyStateText(getTranslation("people.none"));
    }

    /// One cell, so that it stands in one line where there is room and in several where there is none.
    private Div line(Entry entry) {
        return Parts.div(
                "person",
                Parts.div("who2", Parts.span("b", entry.name()), Parts.span("q s", entry.office(getLocale()))),
                Parts.span("at", entry.email() == null ? "" : entry.email()),
                state(entry),
                acts(entry));
    }

    private Span state(Entry entry) {
        String key = !entry.account()
                ? "people.account.none"
                : entry.disabled()
                        ? "people.account.disabled"
                        : entry.administrator() ? "people.account.administrator" : "people.account.open";
        return Parts.span(entry.disabled() ? "state s b" : "state q s", getTranslation(key));
    }

    private Div acts(Entry entry) {
        Div acts = Parts.div("row");
        boolean self = entry.id().equals(viewer.person());
        if (entry.account() && !entry.disabled()) {
            acts.add(Parts.quiet(
                    getTranslation("people.link"),
                    () -> new LinkOnce(entry.name(), roll.links().issue(viewer, entry.id())).open()));
        }
        if (entry.account() && !self) {
            String key = entry.disabled() ? "people.enable" : "people.disable";
            acts.add(Parts.quiet(getTranslation(key), () -> {
                roll.people().disable(viewer, entry.id(), !entry.disabled());
                getDataProvider().refreshAll();
            }));
        }
        return acts;
    }
}

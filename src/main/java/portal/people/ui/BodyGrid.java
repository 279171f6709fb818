package portal.people.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import portal.people.Body;
import portal.people.Viewer;
import portal.platform.ui.Parts;

/// Bodies with their names in both languages, in the order of a Vietnamese dictionary.
class BodyGrid extends Grid<Body> {

    BodyGrid(Viewer viewer, Roll roll, String words) {
        addClassName("roll");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(body -> Parts.div(
                        "who2",
                        Parts.span("b", body.nameVi()),
                        Parts.span("q s", body.nameEn() == null ? "" : body.nameEn())))
                .setHeader(getTranslation("people.body"))
                .setFlexGrow(4);
        addColumn(body -> getTranslation("people.level." + body.level()))
                .setHeader(getTranslation("people.level"))
                .setFlexGrow(1);
        FetchCallback<Body, Void> fetch =
                query -> roll.queries().bodies(viewer, words, query.getOffset(), query.getLimit()).stream();
        setItems(fetch);
        setEmptyStateText(getTranslation("people.none"));
    }
}

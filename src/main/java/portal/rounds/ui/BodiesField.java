package portal.rounds.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portal.people.Body;
import portal.people.BodyId;
import portal.people.PeopleQueries;
import portal.people.Viewer;

/// Chooses bodies, found with or without diacritics.
class BodiesField extends MultiSelectComboBox<Body> {

    private static final int MOST = 1000;

    /// @param asked those that are asked already and not offered again
    BodiesField(PeopleQueries people, Viewer viewer, Set<BodyId> asked) {
        setLabel(getTranslation("rounds.bodies"));
        setHelperText(getTranslation("rounds.bodies.help"));
        setItemLabelGenerator(body -> body.name(getLocale()));
        setAutoExpand(AutoExpandMode.VERTICAL);
        setSelectedItemsOnTop(true);
        setClearButtonVisible(true);
        setItems(DataProvider.<Body, String>fromFilteringCallbacks(
                query -> offered(people, viewer, asked, query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> offered(people, viewer, asked, query.getFilter().orElse(""))
                        .size()));
    }

    List<BodyId> chosen() {
        return getSelectedItems().stream().map(Body::id).collect(Collectors.toList());
    }

    private static List<Body> offered(PeopleQueries people, Viewer viewer, Set<BodyId> asked, String words) {
        return people.bodies(viewer, words, 0, MOST).stream()
                .filter(body -> !asked.contains(body.id()))
                .toList();
    }
}

package portal.drafts.ui;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.PolicyGroup;
import portal.drafts.PolicyGroupId;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;
import portal.drafts.ProvisionKind;
import portal.drafts.VersionRow;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// The provisions with their policy: pressed by mouse, or by its number on the row that has the focus (0 for none).
class PolicyTree extends TreeGrid<Provision> {

    private static final String KEY = "event.key";

    private final PolicyDesk desk;
    private final VersionRow version;
    private final List<PolicyGroup> groups;
    private final Says says;
    private Map<String, PolicyGroupId> policies;
    private @Nullable Provision focused;

    PolicyTree(PolicyDesk desk, VersionRow version, List<PolicyGroup> groups, Says says) {
        this.desk = desk;
        this.version = version;
        this.groups = groups;
        this.says = says;
        policies = desk.of(version);
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addClassNames("cut", "policies");
        setSelectionMode(SelectionMode.NONE);
        addComponentHierarchyColumn(ProvisionLabel::new)
                .setHeader(getTranslation("policies.provision", version.number()))
                .setFlexGrow(1);
        addColumn(new ComponentRenderer<>(this::choice))
                .setHeader(getTranslation("policy.one"))
                .setWidth(48 + 40 * groups.size() + "px")
                .setFlexGrow(0);
        show();
        addCellFocusListener(event -> focused = event.getItem().orElse(focused));
        getElement()
                .addEventListener("keydown", this::pressed)
                .setFilter("event.key.length === 1 && event.key >= '0' && event.key <= '9' && !event.altKey")
                .addEventData(KEY);
    }

    private void show() {
        List<Provision> provisions = desk.provisions(version, getLocale().getLanguage());
        Map<ProvisionId, Provision> known = new HashMap<>();
        TreeData<Provision> tree = new TreeData<>();
        List<Provision> open = new ArrayList<>();
        for (Provision provision : provisions) {
            known.put(provision.id(), provision);
            tree.addItem(provision.parent() == null ? null : known.get(provision.parent()), provision);
            if (provision.kind().compareTo(ProvisionKind.ARTICLE) < 0) {
                open.add(provision);
            }
        }
        setDataProvider(new TreeDataProvider<>(tree));
        expand(open);
        setAllRowsVisible(provisions.size() < 60);
    }

    private Div choice(Provision provision) {
        Div row = Parts.div("pick");
        PolicyGroupId now = policies.get(provision.eid());
        for (PolicyGroup group : groups) {
            boolean on = group.id().equals(now);
            NativeButton button = new NativeButton(
                    String.valueOf(group.number()), click -> assign(provision, on ? null : group.id()));
            button.addClassName("dot");
            button.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("aria-pressed", String.valueOf(on))
                    .setAttribute("title", group.name(getLocale()))
                    .setAttribute(
                            "aria-label",
                            getTranslation("policy.named", group.number(), group.name(getLocale())) + ": "
                                    + ProvisionLabel.name(provision, getLocale(), this::getTranslation));
            row.add(button);
        }
        return row;
    }

    private void pressed(DomEvent event) {
        int number = event.getEventData().get(KEY).asInt();
        if (focused != null && number <= groups.size()) {
            assign(focused, number == 0 ? null : groups.get(number - 1).id());
        }
    }

    private void assign(Provision provision, @Nullable PolicyGroupId group) {
        if (says.attempt(() -> desk.groups().assign(desk.viewer(), provision.id(), group))) {
            Map<String, PolicyGroupId> before = policies;
            policies = desk.of(version);
            getTreeData().getRootItems().forEach(root -> renew(root, before));
        }
    }

    private void renew(Provision provision, Map<String, PolicyGroupId> before) {
        if (!java.util.Objects.equals(before.get(provision.eid()), policies.get(provision.eid()))) {
            getDataProvider().refreshItem(provision);
        }
        getTreeData().getChildren(provision).forEach(child -> renew(child, before));
    }
}

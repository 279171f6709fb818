package portal.drafts.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;

/// The tree of provisions; the chosen row opens for repair.
class CutTree extends TreeGrid<Provision> {

    private final Map<ProvisionId, Provision> byId = new HashMap<>();
    private final Map<String, Provision> byEid = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private @Nullable Provision chosen;

    /// @param repair the panel below the chosen row; null where nothing may be repaired any more
    CutTree(@Nullable Function<Provision, Div> repair, Consumer<Provision> look) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addClassName("cut");
        addComponentHierarchyColumn(this::label)
                .setHeader(getTranslation("import.structure"))
                .setFlexGrow(1);
        addColumn(this::holds)
                .setHeader(getTranslation("import.holds"))
                .setWidth("10em")
                .setFlexGrow(0)
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        setDetailsVisibleOnClick(false);
        if (repair != null) {
            setItemDetailsRenderer(new ComponentRenderer<>(repair::apply));
        }
        addExpandListener(event -> event.getItems().forEach(item -> open.add(item.eid())));
        addCollapseListener(event -> event.getItems().forEach(item -> open.remove(item.eid())));
        addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(item -> {
            if (repair != null && chosen != null) {
                setDetailsVisible(chosen, false);
            }
            chosen = item;
            if (repair != null) {
                setDetailsVisible(item, true);
            }
            look.accept(item);
        }));
        setAllRowsVisible(false);
        setSelectionMode(SelectionMode.SINGLE);
        ComponentEventListener<com.vaadin.flow.component.grid.ItemClickEvent<Provision>> pick =
                event -> select(event.getItem());
        addItemClickListener(pick);
    }

    void show(List<Provision> provisions) {
        chosen = null;
        byId.clear();
        byEid.clear();
        TreeData<Provision> tree = new TreeData<>();
        for (Provision provision : provisions) {
            byId.put(provision.id(), provision);
            byEid.put(provision.eid(), provision);
            tree.addItem(provision.parent() == null ? null : byId.get(provision.parent()), provision);
        }
        setDataProvider(new TreeDataProvider<>(tree));
        if (open.isEmpty()) {
            provisions.stream()
                    .filter(provision -> provision.depth() == 0)
                    .findFirst()
                    .ifPresent(first -> open.add(first.eid()));
        }
        expand(provisions.stream()
                .filter(provision -> open.contains(provision.eid()))
                .toList());
    }

    /// Opens what holds a provision, chooses it and brings it into view.
    void choose(String eid) {
        Provision sought = byEid.get(eid);
        if (sought != null) {
            List<Provision> holders = new ArrayList<>();
            for (Provision up = holder(sought); up != null; up = holder(up)) {
                holders.addFirst(up);
            }
            expand(holders);
            select(sought);
            scrollToItem(sought);
        }
    }

    Optional<Provision> chosen() {
        return Optional.ofNullable(chosen);
    }

    private @Nullable Provision holder(Provision provision) {
        return provision.parent() == null ? null : byId.get(provision.parent());
    }

    private Div label(Provision provision) {
        Div label = new ProvisionLabel(provision);
        label.addClickListener(click -> select(provision));
        return label;
    }

    private String holds(Provision provision) {
        return CutCounts.words(getTreeData().getChildren(provision), ", ", this::getTranslation);
    }
}

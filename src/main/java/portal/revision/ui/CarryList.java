package portal.revision.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentId;
import portal.comments.PlacementQueries.Carried;
import portal.drafts.AddressInput;
import portal.drafts.Addresses;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;
import portal.drafts.VersionRow;
import portal.drafts.carrying.Fate;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// The comments of the report, those that need a look first; one of them is chosen.
class CarryList extends Div {

    private static final int PAGE = 100;

    private final Bench bench;
    private final Viewer viewer;
    private final VersionRow version;
    private final Says says;
    private Runnable changed = () -> {};
    private final Map<String, Provision> provisions;
    private final AddressInput addresses;
    private List<CarryLine> lines = List.of();
    private @Nullable Fate only;
    private @Nullable CommentId chosen;
    private @Nullable Carried last;
    private int shown = PAGE;
    private long open;
    private boolean fromOutline;

    CarryList(Bench bench, Viewer viewer, VersionRow version, Says says) {
        this.bench = bench;
        this.viewer = viewer;
        this.version = version;
        this.says = says;
        this.provisions = bench.reads().drafts().byEid(viewer, version.id(), version.language());
        this.addresses = new AddressInput(bench.reads().drafts().provisions(viewer, version.id(), version.language()));
        addClassName("sheet");
        show();
    }

    /// Told whenever a person settled something.
    void onChange(Runnable listener) {
        changed = listener;
    }

    /// How many still need a look.
    long open() {
        return open;
    }

    /// Whether all that lost their words were said on an outline.
    boolean fromOutline() {
        return fromOutline;
    }

    void only(@Nullable Fate fate) {
        only = fate;
        show();
    }

    void pressed(String key) {
        int at = at();
        switch (key) {
            case "j" -> choose(Math.min(at + 1, lines.size() - 1));
            case "k" -> choose(Math.max(at - 1, 0));
            case "h" -> act(at, carried -> settle(carried, null));
            case "d" -> act(at, this::whole);
            case "u" -> act(at, this::undoLast);
            case "1", "2", "3" -> act(at, carried -> offered(at, Integer.parseInt(key) - 1));
            default -> {}
        }
    }

    private void show() {
        removeAll();
        List<Carried> every = every();
        open = every.stream().filter(Carried::open).count();
        fromOutline =
                every.stream().filter(carried -> carried.fate() == Fate.DEMOTED).allMatch(Carried::onOutline);
        List<Carried> all = every.stream()
                .filter(carried -> only == null || carried.fate() == only)
                .toList();
        Map<CommentId, List<String>> offers =
                version.published() ? Map.of() : bench.reads().offers().offers(viewer, version.id());
        lines = all.stream()
                .limit(shown)
                .map(carried -> line(carried, offers.getOrDefault(carried.comment(), List.of())))
                .toList();
        lines.forEach(this::add);
        if (all.size() > shown) {
            add(Parts.quiet("… " + (all.size() - shown), () -> {
                shown += PAGE;
                show();
            }));
        }
        lines.stream().filter(line -> line.carried().comment().equals(chosen)).forEach(line -> line.addClassName("at"));
    }

    private CarryLine line(Carried carried, List<String> offers) {
        return new CarryLine(carried, offers, !version.published(), new CarryLine.Acts() {
            @Override
            public void here() {
                settle(carried, null);
            }

            @Override
            public void whole() {
                CarryList.this.whole(carried);
            }

            @Override
            public void elsewhere(String address) {
                CarryList.this.elsewhere(carried, address);
            }

            @Override
            public void at(String eid) {
                CarryList.this.put(carried, eid);
            }

            @Override
            public String name(String eid) {
                Provision provision = provisions.get(eid);
                String heading = provision == null || provision.heading() == null ? "" : ". " + provision.heading();
                return Addresses.full(eid, getLocale()) + heading;
            }

            @Override
            public void undo() {
                CarryList.this.undo(carried);
            }
        });
    }

    private int at() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).carried().comment().equals(chosen)) {
                return i;
            }
        }
        return -1;
    }

    private void choose(int index) {
        if (index >= 0) {
            chosen = lines.get(index).carried().comment();
            lines.forEach(line -> line.removeClassName("at"));
            lines.get(index).addClassName("at");
            lines.get(index)
                    .getElement()
                    .executeJs("this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true})");
        }
    }

    private void act(int index, Consumer<Carried> act) {
        if (index >= 0 && !version.published()) {
            act.accept(lines.get(index).carried());
        }
    }

    private void whole(Carried carried) {
        Provision provision = provisions.get(carried.standsAt());
        if (provision != null && !carried.words().isEmpty()) {
            settle(carried, provision.id());
        }
    }

    private void offered(int at, int index) {
        CarryLine line = lines.get(at);
        if (index < line.offers().size()) {
            put(line.carried(), line.offers().get(index));
        }
    }

    private void put(Carried carried, String eid) {
        Provision provision = provisions.get(eid);
        if (provision != null) {
            settle(carried, provision.id());
        }
    }

    private void elsewhere(Carried carried, String address) {
        says.attempt(() -> {
            AddressInput.Meant meant = addresses
                    .find(address)
                    .filter(found -> !found.dangling())
                    .orElseThrow(() -> new Refusal("carry.unknown"));
            settle(carried, meant.provision().id());
        });
    }

    private void settle(Carried carried, @Nullable ProvisionId provision) {
        last = carried;
        chosen = next(carried);
        if (says.attempt(() -> bench.acts().placements().settle(viewer, version.id(), carried.comment(), provision))) {
            show();
            changed.run();
        }
    }

    /// The one below it that needs a look, so that one goes on from there; itself where there is none.
    private CommentId next(Carried carried) {
        List<CarryLine> open = lines.stream()
                .filter(line -> line.carried().open() || line.carried().equals(carried))
                .toList();
        for (int i = 0; i + 1 < open.size(); i++) {
            if (open.get(i).carried().equals(carried)) {
                return open.get(i + 1).carried().comment();
            }
        }
        return carried.comment();
    }

    /// What was settled last, where the chosen one is not settled.
    private void undoLast(Carried carried) {
        Carried before = last;
        if (carried.settled() || before == null) {
            undo(carried);
        } else {
            every().stream()
                    .filter(one -> one.comment().equals(before.comment()))
                    .findFirst()
                    .ifPresent(this::undo);
        }
    }

    private List<Carried> every() {
        return bench.reads().placements().carried(viewer, version.id());
    }

    private void undo(Carried carried) {
        chosen = carried.comment();
        if (carried.settled()
                && says.attempt(() -> bench.acts().placements().unsettle(viewer, version.id(), carried.comment()))) {
            show();
            changed.run();
        }
    }
}

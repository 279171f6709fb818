package portal.drafts;

import java.util.ArrayList;
import java.util.List;
import portal.drafts.Group.Joint;

/// Puts the groups of one citation together: upwards ("điểm a khoản 2 Điều 5", "point (a) of Article 5"), downwards
/// ("Điều 12 khoản 3 điểm a") or mixed ("Clause 2 of Article 5, point a").
final class Chain {
    private final List<Group> groups;
    private final List<Address> found = new ArrayList<>();

    private Chain(List<Group> groups) {
        this.groups = groups;
    }

    static List<Address> addresses(List<Group> groups) {
        var chain = new Chain(groups);
        for (int i = 0; i < groups.size(); i++) {
            chain.take(i);
        }
        if (chain.found.size() == 1) {
            return List.of(chain.found.getFirst().rooted());
        }
        return chain.found.stream().map(Address::rooted).distinct().toList();
    }

    private void take(int i) {
        var group = groups.get(i);
        if (group.joint() == Joint.RANGE && range(group)) {
            return;
        }
        if (group.joint() != Joint.AND && holds(group)) {
            return;
        }
        if (found.isEmpty() || climbs(i) || beside(group, found.getLast().last().level())) {
            found.addAll(group.items());
        } else {
            descend(group);
        }
    }

    private static boolean beside(Group group, Level before) {
        return group.level().root() && (group.joint() == Joint.AND || before.depth >= group.depth());
    }

    /// "từ khoản 1 đến khoản 3": what lies between joins the list.
    private boolean range(Group group) {
        var before = found.isEmpty() ? null : found.getLast();
        var to = group.items().getFirst();
        if (before == null || before.last().level() != group.level()) {
            return false;
        }
        for (var number : Numbering.upTo(before.last().number(), to.first().number(), group.vietnamese())) {
            found.add(Address.of(group.level(), number).under(before));
        }
        return true;
    }

    /// Puts every address still open into the group's provisions; false where none is open.
    private boolean holds(Group group) {
        var held = new ArrayList<Address>();
        boolean any = false;
        for (var address : found) {
            boolean open = address.first().level().depth > group.depth();
            any |= open;
            if (open) {
                group.items().forEach(item -> held.add(address.under(item)));
            } else {
                held.add(address);
            }
        }
        if (any) {
            found.clear();
            found.addAll(held);
        }
        return any;
    }

    /// Whether what begins at this group ends in a provision of its own further on: "Điều 5, khoản 2 Điều 6"; in
    /// "Art. 5 Abs. 2, Art. 6" it does not.
    private boolean climbs(int i) {
        var group = groups.get(i);
        if (group.joint() == Joint.NONE && !group.vietnamese()) {
            return false;
        }
        int j = i + 1;
        while (j < groups.size() && !groups.get(j).level().root()) {
            j++;
        }
        return j < groups.size()
                && groups.get(j).joint() != Joint.AND
                && groups.get(j).depth() < group.depth();
    }

    private void descend(Group group) {
        var outer = found.getLast();
        if (outer.last().level().depth < group.depth()) {
            found.removeLast();
        }
        group.items().forEach(item -> found.add(item.under(outer)));
    }
}

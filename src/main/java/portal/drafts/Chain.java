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
        boolean section = group.level() == Level.SECTION && !group.vietnamese();
        boolean inside = section && !found.isEmpty() && found.getLast().first().level() == Level.ARTICLE;
        if (group.joint() != Joint.AND && !inside && (holds(group) || articleOf(group))) {
            return;
        }
        if (found.isEmpty() || climbs(i) || beside(group, found.getLast().last().level())) {
            found.addAll(group.items());
        } else {
            descend(group);
        }
    }

    /// "Section 2 of Article III": there articles hold sections.
    private boolean articleOf(Group group) {
        boolean sections = group.level() == Level.ARTICLE
                && !group.vietnamese()
                && group.joint() == Joint.BESIDE
                && !found.isEmpty()
                && found.stream().allMatch(address -> address.first().level() == Level.SECTION);
        if (!sections) {
            return false;
        }
        var inner = List.copyOf(found);
        found.clear();
        group.items().forEach(article -> inner.forEach(section -> found.add(joined(article, section))));
        return true;
    }

    private static Address joined(Address outer, Address inner) {
        var steps = new ArrayList<>(outer.steps());
        steps.addAll(inner.steps());
        return new Address(steps);
    }

    private static boolean beside(Group group, Level before) {
        boolean section = before == Level.ARTICLE && group.level() == Level.SECTION && group.joint() != Joint.AND;
        return !(section && !group.vietnamese())
                && group.level().root()
                && (group.joint() == Joint.AND || before.depth >= group.depth());
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
        var last = outer.last();
        if (last.level() == Level.ARTICLE && group.level() == Level.SECTION) {
            found.removeLast();
            group.items().forEach(section -> found.add(joined(outer, section)));
            return;
        }
        if (last.level() == Level.POINT && group.level() == Level.POINT && other(last.number(), group)) {
            found.removeLast();
            group.items()
                    .forEach(item -> found.add(
                            joined(outer, Address.of(Level.SUBPOINT, item.last().number()))));
            return;
        }
        if (outer.last().level().depth < group.depth()) {
            found.removeLast();
        }
        group.items().forEach(item -> found.add(item.under(outer)));
    }

    /// Whether the group counts otherwise than the point before it, so that it lies in it: "Nummer 1 Buchstabe a",
    /// "point (b), point (iii)".
    static boolean other(String number, Group group) {
        if (group.level() != Level.POINT || number.isEmpty()) {
            return false;
        }
        var inner = group.items().getFirst().first().number();
        if (inner.isEmpty()) {
            return false;
        }
        boolean digits = Character.isDigit(number.charAt(0));
        boolean roman = !digits && inner.length() > 1 && Numbering.roman(inner);
        return group.joint() != Joint.AND && (digits != Character.isDigit(inner.charAt(0)) || roman);
    }
}

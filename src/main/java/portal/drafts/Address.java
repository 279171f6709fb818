package portal.drafts;

import java.util.ArrayList;
import java.util.List;

/// Where a citation points: steps from the outermost level inwards, such as article 5, paragraph 2, point a. An address
/// whose first step is a paragraph or a point, or that says "this article" (a step without number), is relative.
public record Address(List<Step> steps) {

    /// Number as an eId writes it: lower case, chapters, parts and annexes in Arabic digits; empty for "this".
    public record Step(Level level, String number) {}

    public Address {
        steps = List.copyOf(steps);
    }

    /// The address an eId means; steps that cannot be cited, such as a closing sentence, are left out.
    public static Address of(String eid) {
        List<Step> steps = new ArrayList<>();
        for (String part : eid.split("__")) {
            int mark = part.indexOf('_');
            for (Level level : Level.values()) {
                if (mark > 0 && level.prefix.equals(part.substring(0, mark))) {
                    steps.add(new Step(level, part.substring(mark + 1)));
                }
            }
        }
        return new Address(steps);
    }

    static Address of(Level level, String number) {
        return new Address(List.of(new Step(level, number)));
    }

    public Step first() {
        return steps.getFirst();
    }

    public Step last() {
        return steps.getLast();
    }

    public boolean relative() {
        boolean relative = !first().level().root();
        for (var step : steps) {
            relative |= step.number().isEmpty();
        }
        return relative;
    }

    /// This address with what it leaves open taken from the address it is written in; unchanged where nothing is open.
    public Address within(Address current) {
        var whole = new ArrayList<Step>();
        if (!first().level().root()) {
            current.steps.stream()
                    .takeWhile(step -> step.level().depth < first().level().depth)
                    .forEach(whole::add);
        } else if (first().number().isEmpty() && first().level() == Level.ARTICLE) {
            current.steps.stream()
                    .takeWhile(step -> step.level().depth < Level.ARTICLE.depth)
                    .forEach(whole::add);
        }
        for (var step : steps) {
            whole.add(step.number().isEmpty() ? current.at(step) : step);
        }
        return new Address(whole);
    }

    private Step at(Step open) {
        return steps.stream()
                .filter(step -> step.level() == open.level())
                .findFirst()
                .orElse(open);
    }

    /// The outer address with this one inside; steps of the outer one that are not outside this one are left out.
    Address under(Address outer) {
        var whole = new ArrayList<Step>(outer.steps.size() + steps.size());
        for (var step : outer.steps) {
            if (step.level().depth >= first().level().depth) {
                break;
            }
            whole.add(step);
        }
        whole.addAll(steps);
        return new Address(whole);
    }

    /// Articles, recitals and annexes are numbered through the whole text: what holds them is left out.
    Address rooted() {
        for (int i = steps.size() - 1; i > 0; i--) {
            if (steps.get(i).level().depth == Level.ARTICLE.depth) {
                return new Address(steps.subList(i, steps.size()));
            }
        }
        return this;
    }

    /// The address in the form of an eId, such as `art_5__para_2__point_a`; whether such a provision exists is not
    /// known.
    public String eid() {
        var eid = new StringBuilder();
        for (var step : steps) {
            eid.append(eid.isEmpty() ? "" : "__")
                    .append(step.level().prefix)
                    .append('_')
                    .append(step.number());
        }
        return eid.toString();
    }
}

package portal.drafts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the provision of a draft that an address means. Levels below the article go by their numbers alone,
/// since texts differ in what they call them: the definitions of an article are points to one writer and
/// paragraphs to another.
public final class ProvisionIndex {

    /// The provision found. `dangling`: the exact one does not exist, this is the nearest that does.
    public record Resolved(String eid, boolean dangling) {}

    private static final int MOST_CLAUSES = 40;
    private static final Pattern COMPOUND = Pattern.compile("(art|sec):([a-z]?\\d{1,4})-(\\d{1,4})(?=/|$)");

    private final Map<String, String> eids = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    public ProvisionIndex(List<CutProvision> provisions) {
        for (var provision : provisions) {
            var key = key(provision.eid());
            eids.putIfAbsent(key, provision.eid());
            compound(key, provision.eid());
            if (key.startsWith("title:")) {
                eids.putIfAbsent("part:" + key.substring(6), provision.eid());
            }
            if (key.contains("/sec:")) {
                alias("sec:" + key.substring(key.lastIndexOf(':') + 1), provision.eid());
            }
            if (key.startsWith("sec:")) {
                eids.putIfAbsent("art:" + key.substring(4), provision.eid());
            }
        }
        ambiguous.forEach(eids::remove);
    }

    /// "Sec. 10-115", "Section 3.02", "article L. 123-4": numbers of two parts are cited as if the second were inside.
    private void compound(String key, String eid) {
        var found = COMPOUND.matcher(key);
        if (found.lookingAt()) {
            var parts = found.group(2) + "/" + Integer.parseInt(found.group(3)) + key.substring(found.end());
            eids.putIfAbsent("art:" + parts, eid);
            eids.putIfAbsent("sec:" + parts, eid);
        }
    }

    private void alias(String key, String eid) {
        if (eids.putIfAbsent(key, eid) != null) {
            ambiguous.add(key);
        }
    }

    /// Whether there is a provision of this very eId.
    public boolean holds(String eid) {
        return eid.equals(eids.get(key(eid)));
    }

    /// The provision meant, or the nearest ancestor that exists; null for another text's number and for a relative
    /// address, unless one clause
    /// alone has what it names.
    public @Nullable Resolved resolve(Address address) {
        if (address.relative()) {
            return among(address);
        }
        var steps = new ArrayList<>(address.steps());
        steps.removeIf(step -> step.level() == Level.SUBPARAGRAPH);
        var exact = eids.get(key(steps));
        if (exact != null) {
            return new Resolved(exact, false);
        }
        if (steps.getFirst().level() == Level.ARTICLE) {
            steps.removeIf(step -> step.level() == Level.SECTION);
        }
        var within = eids.get(key(steps));
        if (within != null) {
            return new Resolved(within, false);
        }
        var skipped = skipped(steps, steps.getLast());
        return skipped != null ? new Resolved(skipped, false) : nearest(steps);
    }

    /// "điểm b khoản này" of an article is of the only clause that has such a point.
    private @Nullable Resolved among(Address address) {
        var steps = new ArrayList<>(address.steps());
        boolean open = steps.size() > 2
                && steps.getFirst().level() == Level.ARTICLE
                && !steps.getFirst().number().isEmpty()
                && steps.get(1).level() == Level.PARAGRAPH
                && steps.get(1).number().isEmpty();
        Resolved only = null;
        for (int n = 1; open && n <= MOST_CLAUSES; n++) {
            steps.set(1, new Address.Step(Level.PARAGRAPH, String.valueOf(n)));
            var eid = eids.get(key(steps));
            if (eid != null && only != null) {
                return null;
            }
            only = eid == null ? only : new Resolved(eid, false);
        }
        return only;
    }

    /// "Article 4 – paragraph 1 – point 13" where the definitions are paragraphs themselves; a point of a paragraph
    /// that
    /// is there and not the first is not taken for another paragraph.
    private @Nullable String skipped(List<Address.Step> steps, Address.Step last) {
        if (steps.size() < 3) {
            return null;
        }
        var between = steps.get(1).number();
        boolean counted = Character.isDigit(last.number().charAt(0))
                && Character.isDigit(between.charAt(0))
                && !between.equals("1");
        return counted && eids.containsKey(key(steps.subList(0, 2)))
                ? null
                : eids.get(key(List.of(steps.getFirst(), last)));
    }

    /// Where a provision belongs that is to be added: the nearest one that holds it, else the last one numbered before
    /// it; null where there is none.
    public @Nullable String place(Address address) {
        var resolved = resolve(address);
        if (resolved != null || address.relative()) {
            return resolved == null ? null : resolved.eid();
        }
        var first = address.first();
        var digits = first.number().replaceFirst("\\D.*$", "");
        for (int n = digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits); n > 0; n--) {
            var before = eids.get(key(List.of(new Address.Step(first.level(), String.valueOf(n)))));
            if (before != null) {
                return before;
            }
        }
        return null;
    }

    /// "Article 28a" that is not there yet is read at Article 28, a missing point at its paragraph.
    private @Nullable Resolved nearest(List<Address.Step> steps) {
        for (int n = steps.size(); n > 0; n--) {
            var path = new ArrayList<>(steps.subList(0, n));
            var whole = eids.get(key(path));
            if (whole != null) {
                return new Resolved(whole, true);
            }
            var last = path.removeLast();
            path.add(new Address.Step(last.level(), last.number().replaceFirst("(?<=\\d)\\D+$", "")));
            var base = eids.get(key(path));
            var skipped = base != null ? base : skipped(path, path.getLast());
            if (skipped != null) {
                return new Resolved(skipped, true);
            }
        }
        return null;
    }

    private static String key(List<Address.Step> steps) {
        var key = new StringBuilder();
        for (var step : steps) {
            boolean root = key.isEmpty() || step.level() == Level.SECTION || step.level() == Level.SUBSECTION;
            key.append(key.isEmpty() ? "" : "/").append(root ? step.level().prefix + ":" : "");
            key.append(step.number());
        }
        return key.toString();
    }

    private static String key(String eid) {
        var key = new StringBuilder();
        for (var part : eid.split("__")) {
            int mark = part.indexOf('_');
            boolean root = key.isEmpty() || part.startsWith("sec_") || part.startsWith("subsec_");
            key.append(key.isEmpty() ? "" : "/").append(root && mark > 0 ? part.substring(0, mark) + ":" : "");
            key.append(mark > 0 ? part.substring(mark + 1) : part);
        }
        return key.toString();
    }
}

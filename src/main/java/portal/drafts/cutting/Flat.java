package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;

/// The grown tree as a list in document order, each provision with an id that no other has: after Akoma Ntoso's naming
/// convention, articles and recitals without the ids of what holds them, except inside annexes and quotations.
final class Flat {
    final List<CutProvision> provisions = new ArrayList<>();
    final List<CutWarning> warnings = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    Flat(Branch root) {
        for (var branch : root.children) add(branch, null, "");
    }

    /// @param scope id of the annex or quotation around it, with `__`; empty in the text itself
    private void add(Branch branch, @Nullable String parent, String scope) {
        boolean alone = branch.kind == ProvisionKind.ARTICLE || branch.kind == ProvisionKind.RECITAL;
        var holder = alone || parent == null ? scope : parent + "__";
        boolean named = branch.eid != null && taken.add(branch.eid);
        var eid = named ? String.valueOf(branch.eid) : unique(holder + own(branch, holder), branch);
        var text = branch.text();
        provisions.add(new CutProvision(
                eid, branch.kind, branch.number(), branch.heading, text, parent, branch.wid, branch.guid));
        for (var doubt : branch.doubts)
            warnings.add(new CutWarning(eid, doubt.kind(), doubt.expected(), doubt.found()));
        if (text.isBlank() && branch.heading == null && branch.children.isEmpty()) {
            warnings.add(new CutWarning(eid, CutWarning.Kind.EMPTY, "", ""));
        }
        boolean opens = branch.anew || branch.kind == ProvisionKind.ANNEX || branch.kind == ProvisionKind.QUOTE;
        for (var child : branch.children) add(child, eid, opens ? eid + "__" : scope);
        branch.children.clear();
    }

    private String own(Branch branch, String holder) {
        if (branch.kind == ProvisionKind.PREAMBLE || branch.kind == ProvisionKind.SIGNATURE) return branch.prefix;
        var number = branch.number();
        if (number == null) {
            var prefix = holder + branch.prefix;
            int count = repeats.merge(prefix, 1, Integer::sum);
            while (taken.contains(prefix + "_" + count)) count = repeats.merge(prefix, 1, Integer::sum);
            return branch.prefix + "_" + count;
        }
        boolean lettered = number.matches("\\p{L}{1,5}\\d{0,2}") && !counts(branch, number);
        boolean compound = branch.kind == ProvisionKind.ARTICLE && number.matches("(?:\\d+[-.:]|[LRDA]\\d).*");
        boolean counted = !lettered && !compound && branch.numeral().value() > 0;
        var printed = compound ? number.toLowerCase(Locale.ROOT) : number;
        return branch.prefix + "_" + (counted ? branch.numeral().id() : printed.replaceAll("[^\\p{L}\\p{N}]+", "-"));
    }

    /// Whether letters are the number that counts: points are lettered, anything else only where it is not Roman.
    private static boolean counts(Branch branch, String number) {
        boolean listed = branch.kind == ProvisionKind.POINT || branch.kind == ProvisionKind.PARAGRAPH;
        var roman = Numeral.roman(number.toLowerCase(Locale.ROOT));
        return !listed
                || branch.kind == ProvisionKind.PARAGRAPH
                        && roman != null
                        && roman.value() == branch.numeral().value();
    }

    private String unique(String wanted, Branch branch) {
        if (taken.add(wanted)) return wanted;
        int again = repeats.merge(wanted, 1, Integer::sum) + 1;
        while (!taken.add(wanted + "_" + again)) again = repeats.merge(wanted, 1, Integer::sum) + 1;
        var eid = wanted + "_" + again;
        boolean doubted = !branch.doubts.isEmpty();
        var number = branch.number();
        if (number != null && !doubted) {
            warnings.add(new CutWarning(eid, CutWarning.Kind.REPEAT, "", number));
        }
        return eid;
    }
}

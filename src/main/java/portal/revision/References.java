package portal.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.Address;
import portal.drafts.Citation;
import portal.drafts.Citations;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionIndex;
import portal.drafts.ProvisionKind;
import portal.drafts.Unit;
import portal.drafts.comparing.Comparison;

/// Follows the references of a text to itself ("khoản 2 Điều 5 của Nghị quyết này", "Article 5(2)") from one version to
/// the next: those that lead nowhere, and those that were not changed while what they meant got another number.
public final class References {

    private final Comparison comparison;
    private final ProvisionIndex before;
    private final ProvisionIndex after;
    private final Unit unit;
    private final Map<String, String> came = new HashMap<>();

    private References(Comparison comparison) {
        this.comparison = comparison;
        this.before = new ProvisionIndex(comparison.oldProvisions());
        this.after = new ProvisionIndex(comparison.nowProvisions());
        this.unit = Unit.of(comparison.nowProvisions());
        for (CutProvision old : comparison.oldProvisions()) {
            String now = comparison.partner(old.eid());
            if (now != null) {
                came.put(now, old.eid());
            }
        }
    }

    /// In the order of the new version.
    public static List<Reference> broken(Comparison comparison) {
        References references = new References(comparison);
        LinkedHashSet<Reference> broken = new LinkedHashSet<>();
        for (CutProvision provision : comparison.nowProvisions()) {
            if (provision.kind() != ProvisionKind.QUOTE && provision.kind() != ProvisionKind.PREAMBLE) {
                broken.addAll(references.in(provision));
            }
        }
        return List.copyOf(broken);
    }

    private List<Reference> in(CutProvision provision) {
        List<Reference> broken = new ArrayList<>();
        String text = provision.text();
        for (Citation citation : Citations.parse(text, unit)) {
            if (!citation.external()) {
                String says = text.substring(citation.start(), citation.end());
                for (Address address : citation.addresses()) {
                    Reference reference = reference(provision, says, address);
                    if (reference != null) {
                        broken.add(reference);
                    }
                }
            }
        }
        return broken;
    }

    private @Nullable Reference reference(CutProvision provision, String says, Address address) {
        ProvisionIndex.Resolved there = after.resolve(address.within(Address.of(provision.eid())));
        if (there == null) {
            return null;
        }
        String meant = meant(provision.eid(), says, address);
        String now = meant == null ? null : comparison.partner(meant);
        if (there.dangling()) {
            return new Reference(provision.eid(), says, now, true);
        }
        return now == null || now.equals(there.eid()) ? null : new Reference(provision.eid(), says, now, false);
    }

    /// What the same words of the same provision meant in the old version; null where they are new.
    private @Nullable String meant(String eid, String says, Address address) {
        String old = came.get(eid);
        CutProvision provision = old == null ? null : comparison.old(old);
        if (old == null || provision == null || !provision.text().contains(says)) {
            return null;
        }
        ProvisionIndex.Resolved there = before.resolve(address.within(Address.of(old)));
        return there == null || there.dangling() ? null : there.eid();
    }
}

package portal.drafts.cutting;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;

/// Whether a warning still holds after a correction.
final class Standing {
    private Standing() {}

    /// A warning goes with its provision; a missing heading once there is one, a gap once the number before is there.
    static boolean stands(CutWarning warning, @Nullable CutProvision provision, List<CutProvision> all) {
        if (provision == null) return false;
        var heading = provision.heading();
        return switch (warning.kind()) {
            case MISSING_HEADING -> heading == null || heading.isBlank();
            case STUCK -> heading != null && !Headings.stuck(heading).isEmpty();
            case GAP, JUMP -> !follows(provision, all);
            case EMPTY -> heading == null && provision.text().isBlank() && !holds(provision, all);
            default -> true;
        };
    }

    private static boolean holds(CutProvision provision, List<CutProvision> all) {
        return all.stream().anyMatch(child -> provision.eid().equals(child.parent()));
    }

    /// Whether the provision of its kind before it, among its fellows, carries the number before.
    private static boolean follows(CutProvision provision, List<CutProvision> all) {
        CutProvision before = null;
        for (var other : all) {
            if (other.eid().equals(provision.eid())) break;
            boolean fellow = other.kind() == provision.kind()
                    && (provision.kind() == ProvisionKind.ARTICLE
                            ? other.eid().contains("qstr") == provision.eid().contains("qstr")
                            : Objects.equals(other.parent(), provision.parent()));
            if (fellow) before = other;
        }
        var own = Numeral.of(provision.number(), true);
        var step = own.after(before == null ? new Numeral(0, "") : Numeral.of(before.number(), true));
        return step == Numeral.Step.NEXT || step == Numeral.Step.INSERTED;
    }
}

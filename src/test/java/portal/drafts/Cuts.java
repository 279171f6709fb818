package portal.drafts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a test asks of a text that was cut.
final class Cuts {
    private static final Set<ProvisionKind> BESIDES =
            Set.of(ProvisionKind.PREAMBLE, ProvisionKind.TEXT, ProvisionKind.SIGNATURE);

    private Cuts() {}

    static List<String> ids(Cut cut) {
        return cut.provisions().stream().map(CutProvision::eid).toList();
    }

    static CutProvision at(Cut cut, String eid) {
        return cut.provisions().stream()
                .filter(provision -> provision.eid().equals(eid))
                .findFirst()
                .orElseThrow(() -> new AssertionError(eid + " not among " + ids(cut)));
    }

    static String numbers(Cut cut, ProvisionKind kind) {
        return cut.provisions().stream()
                .filter(provision -> provision.kind() == kind)
                .map(provision -> String.valueOf(provision.number()))
                .collect(Collectors.joining(" "));
    }

    /// The eIds of the provisions, but for preamble, text between and signature.
    static String units(Cut cut) {
        return cut.provisions().stream()
                .filter(provision -> !BESIDES.contains(provision.kind()))
                .map(CutProvision::eid)
                .collect(Collectors.joining(" "));
    }
}

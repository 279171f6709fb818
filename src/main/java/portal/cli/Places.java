package portal.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.drafts.AddressInput;
import portal.drafts.CutProvision;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;

/// Finds the provision that a table of comments names in words.
final class Places {

    private final AddressInput input;

    Places(List<CutProvision> provisions) {
        List<Provision> named = new ArrayList<>();
        for (CutProvision provision : provisions) {
            named.add(new Provision(
                    ProvisionId.next(),
                    null,
                    provision.eid(),
                    provision.kind(),
                    provision.number(),
                    named.size(),
                    0,
                    provision.heading(),
                    ""));
        }
        input = new AddressInput(named);
    }

    /// @return eid, or null where the words name none that the draft has
    @Nullable
    String find(String words) {
        String first = words.lines().findFirst().orElse("");
        return input.find(first).map(meant -> meant.provision().eid()).orElse(null);
    }
}

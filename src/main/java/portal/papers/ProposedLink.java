package portal.papers;

import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionId;
import portal.papers.linking.How;

/// A provision that an excerpt may speak of.
///
/// @param how null where a person named it
/// @param confidence 0..1
public record ProposedLink(
        ProvisionId provision, String eid, @Nullable How how, double confidence) {

    /// Stored in place of a [How] where a person named the provision.
    static final String BY_HAND = "person";
}

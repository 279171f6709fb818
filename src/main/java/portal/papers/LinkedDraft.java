package portal.papers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import portal.drafts.CutProvision;
import portal.drafts.DraftQueries;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;
import portal.drafts.VersionId;
import portal.people.Viewer;

/// A version as the linker takes it, and what its eIds stand for.
record LinkedDraft(List<CutProvision> cut, Map<String, Provision> byEid) {

    /// Reads versions as a viewer may.
    @Component
    record Versions(DraftQueries drafts) {

        /// @param language as authentic where there is no rendering in it
        LinkedDraft of(Viewer viewer, VersionId version, String language) {
            List<Provision> provisions = drafts.provisions(viewer, version, language);
            Map<ProvisionId, String> eids =
                    provisions.stream().collect(Collectors.toMap(Provision::id, Provision::eid));
            List<CutProvision> cut = provisions.stream()
                    .map(provision -> new CutProvision(
                            provision.eid(),
                            provision.kind(),
                            provision.number(),
                            provision.heading(),
                            provision.words(),
                            provision.parent() == null ? null : eids.get(provision.parent())))
                    .toList();
            return new LinkedDraft(
                    cut, provisions.stream().collect(Collectors.toMap(Provision::eid, provision -> provision)));
        }
    }
}

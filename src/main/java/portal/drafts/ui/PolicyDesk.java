package portal.drafts.ui;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.drafts.DraftQueries;
import portal.drafts.PolicyGroup;
import portal.drafts.PolicyGroupId;
import portal.drafts.PolicyGroups;
import portal.drafts.PolicyQueries;
import portal.drafts.Provision;
import portal.drafts.VersionRow;
import portal.people.SignedIn;
import portal.people.Viewer;

/// What the page of the policies reads and does.
@Component
record PolicyDesk(
        SignedIn signedIn, Permissions permissions, DraftQueries drafts, PolicyQueries queries, PolicyGroups groups) {

    boolean admits(ConsultationId consultation) {
        return permissions.may(signedIn.viewer(), consultation, Action.POLICY_ARRANGE);
    }

    Viewer viewer() {
        return signedIn.viewer();
    }

    List<PolicyGroup> all(ConsultationId consultation) {
        return queries.groups(viewer(), consultation);
    }

    Map<String, PolicyGroupId> of(VersionRow version) {
        return queries.of(viewer(), version.id());
    }

    List<Provision> provisions(VersionRow version, String language) {
        return drafts.provisions(viewer(), version.id(), language);
    }
}

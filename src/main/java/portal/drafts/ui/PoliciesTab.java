package portal.drafts.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.ConsultationTab;
import portal.consultations.Job;
import portal.consultations.Permissions;
import portal.people.Viewer;

/// Offers the policies to those who may arrange them.
@Component
record PoliciesTab(Permissions permissions) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.DECIDE, 32, "policies.title", "policies");
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.POLICY_ARRANGE);
    }
}

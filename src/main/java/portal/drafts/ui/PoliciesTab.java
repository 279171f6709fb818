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
class PoliciesTab implements ConsultationTab {

    private final Permissions permissions;

    PoliciesTab(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Job job() {
        return Job.DECIDE;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public String label() {
        return "policies.title";
    }

    @Override
    public String path() {
        return "policies";
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.POLICY_ARRANGE);
    }
}

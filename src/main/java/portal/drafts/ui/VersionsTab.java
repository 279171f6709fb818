package portal.drafts.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.ConsultationTab;
import portal.consultations.Job;
import portal.consultations.Permissions;
import portal.people.Viewer;

/// Offers the versions to those who may bring in the next one.
@Component
class VersionsTab implements ConsultationTab {

    private final Permissions permissions;

    VersionsTab(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Job job() {
        return Job.DECIDE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label() {
        return "versions.title";
    }

    @Override
    public String path() {
        return "versions";
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.DRAFT_IMPORT);
    }
}

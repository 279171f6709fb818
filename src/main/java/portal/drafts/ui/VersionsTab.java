package portal.drafts.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.ConsultationTab;
import portal.consultations.Job;
import portal.consultations.Permissions;
import portal.drafts.HeldDraftQueries;
import portal.people.Viewer;

/// Offers the versions to those who may bring in the next one, and to whoever decides of files for it while one is held
/// back.
@Component
class VersionsTab implements ConsultationTab {

    private final Permissions permissions;
    private final HeldDraftQueries held;

    VersionsTab(Permissions permissions, HeldDraftQueries held) {
        this.permissions = permissions;
        this.held = held;
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
        return permissions.may(viewer, consultation, Action.DRAFT_IMPORT)
                || permissions.may(viewer, consultation, Action.DRAFT_RELEASE)
                        && !held.held(viewer, consultation).isEmpty();
    }
}

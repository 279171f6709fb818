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
record VersionsTab(Permissions permissions, HeldDraftQueries held) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.DECIDE, 30, "versions.title", "versions");
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.DRAFT_IMPORT)
                || permissions.may(viewer, consultation, Action.DRAFT_RELEASE)
                        && !held.held(viewer, consultation).isEmpty();
    }
}

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
record VersionsTab(Permissions permissions) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.DECIDE, 30, "versions.title", "versions");
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.DRAFT_IMPORT);
    }
}

package portal.revision.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.ConsultationTab;
import portal.consultations.Job;
import portal.consultations.Permissions;
import portal.people.Viewer;

/// The comparison among the pages of those who review and draft.
@Component
record CompareTab(Permissions permissions) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.DECIDE, 20, "compare.tab", "compare");
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.REVIEW_SEE);
    }
}

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
    public Job job() {
        return Job.DECIDE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return "compare.tab";
    }

    @Override
    public String path() {
        return "compare";
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.REVIEW_SEE);
    }
}

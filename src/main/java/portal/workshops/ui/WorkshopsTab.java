package portal.workshops.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.ConsultationTab;
import portal.consultations.Job;
import portal.consultations.Permissions;
import portal.people.Viewer;

/// Offers the workshops to those who hold them or take down what is said.
@Component
class WorkshopsTab implements ConsultationTab {

    private final Permissions permissions;

    WorkshopsTab(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Job job() {
        return Job.COLLECT;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return "workshops.title";
    }

    @Override
    public String path() {
        return "workshops";
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.WORKSHOP_HOLD)
                || permissions.may(viewer, consultation, Action.INTERVENTION_RECORD);
    }

    boolean open(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.WORKSHOP_SEE);
    }

    boolean holds(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.WORKSHOP_HOLD);
    }

    boolean records(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.INTERVENTION_RECORD);
    }
}

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
record WorkshopsTab(Permissions permissions) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.COLLECT, 20, "workshops.title", "workshops");
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

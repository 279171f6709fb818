package portal.consultations.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.ConsultationTab;
import portal.consultations.Job;
import portal.consultations.Permissions;
import portal.people.Viewer;

/// Offers the roles to those who give them.
@Component
record ParticipantsTab(Permissions permissions) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.COLLECT, 40, "participants.title", "people");
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.CONSULTATION_ADMIT);
    }
}

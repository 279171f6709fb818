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
class ParticipantsTab implements ConsultationTab {

    private final Permissions permissions;

    ParticipantsTab(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Job job() {
        return Job.COLLECT;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String label() {
        return "participants.title";
    }

    @Override
    public String path() {
        return "people";
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.CONSULTATION_ADMIT);
    }
}

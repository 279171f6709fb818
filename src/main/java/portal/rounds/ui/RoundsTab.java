package portal.rounds.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.ConsultationTab;
import portal.consultations.Job;
import portal.consultations.Permissions;
import portal.people.Viewer;

/// Offers the rounds to those who open them.
@Component
class RoundsTab implements ConsultationTab {

    private final Permissions permissions;

    RoundsTab(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Job job() {
        return Job.COLLECT;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "rounds.title";
    }

    @Override
    public String path() {
        return "rounds";
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.ROUND_OPEN);
    }
}

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
record RoundsTab(Permissions permissions) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.COLLECT, 10, "rounds.title", "rounds");
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.ROUND_OPEN);
    }
}

package portal.review.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.ConsultationTab;
import portal.consultations.Job;
import portal.consultations.Permissions;
import portal.people.Viewer;

/// The review among a consultation's pages.
@Component
record ReviewTab(Permissions permissions) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.DECIDE, 10, "review.title", "review");
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.REVIEW_SEE);
    }
}

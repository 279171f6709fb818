package portal.comments.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.ConsultationTab;
import portal.consultations.Job;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.consultations.Verdict;
import portal.people.Viewer;

/// The reading room among a consultation's pages.
@Component
record ReadingTab(Permissions permissions) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.READ, 10, "reading.title", "read");
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.verdict(viewer, consultation, Action.DRAFT_READ, State.PUBLISHED, Relation.ANY)
                == Verdict.ALLOW;
    }
}

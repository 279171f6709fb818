package portal.summary.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.ConsultationTab;
import portal.consultations.Job;
import portal.consultations.Permissions;
import portal.people.Viewer;

/// The revision summary among a consultation's pages.
@Component
record SummaryTab(Permissions permissions) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.REPORT, 10, "summary.title", "summary");
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.SUMMARY_READ);
    }
}

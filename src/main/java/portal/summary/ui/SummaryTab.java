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
    public Job job() {
        return Job.REPORT;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "summary.title";
    }

    @Override
    public String path() {
        return "summary";
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.SUMMARY_READ);
    }
}

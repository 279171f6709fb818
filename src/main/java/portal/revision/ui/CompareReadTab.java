package portal.revision.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.ConsultationTab;
import portal.consultations.Job;
import portal.consultations.Permissions;
import portal.drafts.DraftQueries;
import portal.drafts.VersionRow;
import portal.people.Viewer;

/// The comparison among the pages of everybody else, once there are two versions.
@Component
record CompareReadTab(Permissions permissions, DraftQueries drafts) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.READ, 20, "compare.tab", "compare");
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return !permissions.may(viewer, consultation, Action.REVIEW_SEE)
                && drafts.versions(viewer, consultation).stream()
                                .filter(VersionRow::published)
                                .limit(2)
                                .count()
                        == 2;
    }
}

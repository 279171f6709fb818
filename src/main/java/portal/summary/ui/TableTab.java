package portal.summary.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.ConsultationTab;
import portal.consultations.Job;
import portal.consultations.Permissions;
import portal.people.Viewer;

/// The consolidated table among a consultation's pages.
@Component
record TableTab(Permissions permissions) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.REPORT, 20, "table.page", "table");
    }

    @Override
    public List<String> leadsTo() {
        return List.of("layout", "returned");
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.TABLE_EXPORT);
    }
}

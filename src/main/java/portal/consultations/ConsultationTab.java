package portal.consultations;

import java.util.List;
import portal.people.Viewer;

/// A slot of the frame: a page of a consultation, contributed by the room that owns it.
public interface ConsultationTab {

    /// Where it stands in the frame.
    ///
    /// @param job under which it is found
    /// @param order among the pages of one job; the first is where the job's tab leads
    /// @param label message key of its name
    /// @param path below `c/<id>/`
    record Place(Job job, int order, String label, String path) {}

    Place place();

    /// The job under which this viewer finds it, so that nobody has more than four tabs (UI.md, rule 3).
    default Job job(Viewer viewer, ConsultationId consultation) {
        return place().job();
    }

    /// Paths below `c/<id>/` of the pages that it leads to: there it is the current one too.
    default List<String> leadsTo() {
        return List.of();
    }

    /// Whether the viewer may use it; a page that would be refused is not offered.
    boolean offered(Viewer viewer, ConsultationId consultation);
}

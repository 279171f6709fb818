package portal.papers.ui;

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

/// Offers the papers to those who may send some and to those who may read those of others.
@Component
record PapersTab(Permissions permissions) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.CONTRIBUTE, 30, "papers.title", "papers");
    }

    /// Who settles the papers of others collects them.
    @Override
    public Job job(Viewer viewer, ConsultationId consultation) {
        return permissions.verdict(viewer, consultation, Action.EXCERPT_SETTLE, State.ANY, Relation.OTHER)
                        == Verdict.ALLOW
                ? Job.COLLECT
                : Job.CONTRIBUTE;
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.PAPER_UPLOAD)
                || permissions.verdict(viewer, consultation, Action.PAPER_READ, State.ANY, Relation.OTHER)
                        == Verdict.ALLOW;
    }
}

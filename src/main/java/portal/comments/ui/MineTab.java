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

/// What I wrote, among a consultation's pages.
@Component
record MineTab(Permissions permissions) implements ConsultationTab {

    @Override
    public Place place() {
        return new Place(Job.CONTRIBUTE, 20, "mine.title", "mine");
    }

    /// Who collects what others say finds the own comments beside the text.
    @Override
    public Job job(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.ROUND_OPEN) ? Job.READ : Job.CONTRIBUTE;
    }

    @Override
    public boolean offered(Viewer viewer, ConsultationId consultation) {
        return permissions.verdict(viewer, consultation, Action.COMMENT_READ, State.ANY, Relation.OWN) == Verdict.ALLOW;
    }
}

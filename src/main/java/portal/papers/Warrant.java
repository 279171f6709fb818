package portal.papers;

import java.util.UUID;
import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.consultations.Verdict;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.text.Text;
import portal.trail.Trail;

/// May this person settle here? Asked before every act on an excerpt; and the act is written down.
@Component
class Warrant {

    private static final int LONGEST_REASON = 400;

    private final Permissions permissions;
    private final Settlings settlings;
    private final Trail trail;

    Warrant(Permissions permissions, Settlings settlings, Trail trail) {
        this.permissions = permissions;
        this.settlings = settlings;
        this.trail = trail;
    }

    Settling excerpt(Viewer viewer, ExcerptId excerpt) {
        return demanded(viewer, settlings.excerpt(viewer, excerpt).orElseThrow(Hidden::new));
    }

    Settling paper(Viewer viewer, PaperId paper) {
        return demanded(viewer, settlings.paper(viewer, paper).orElseThrow(Hidden::new));
    }

    boolean maySettle(Viewer viewer, Paper paper) {
        Relation relation = paper.own() ? Relation.OWN : Relation.OTHER;
        return permissions.verdict(viewer, paper.consultation(), Action.EXCERPT_SETTLE, State.ANY, relation)
                == Verdict.ALLOW;
    }

    /// Whether the viewer settles the papers of all.
    boolean settlesAll(Viewer viewer, ConsultationId consultation) {
        return permissions.verdict(viewer, consultation, Action.EXCERPT_SETTLE, State.ANY, Relation.OTHER)
                == Verdict.ALLOW;
    }

    boolean enters(Viewer viewer, ConsultationId consultation) {
        return permissions.may(viewer, consultation, Action.BODY_ENTER);
    }

    void demandEnters(Viewer viewer, ConsultationId consultation) {
        permissions.demand(viewer, consultation, Action.BODY_ENTER);
    }

    private Settling demanded(Viewer viewer, Settling settling) {
        Relation relation = settling.own() ? Relation.OWN : Relation.OTHER;
        permissions.demand(viewer, settling.consultation(), Action.EXCERPT_SETTLE, State.ANY, relation);
        if (!settling.standing()) {
            throw new Refusal("papers.back.meanwhile");
        }
        return settling;
    }

    void record(Viewer viewer, Settling settling, ExcerptId excerpt, String what) {
        UUID consultation = settling.consultation().value();
        trail.record(
                viewer.person().value(), Action.EXCERPT_SETTLE.word(), "excerpt", excerpt.value(), consultation, what);
    }

    /// That a paper came in, whose it is, or that its author objects.
    void record(Viewer viewer, ConsultationId consultation, PaperId paper, String what) {
        trail.record(
                viewer.person().value(),
                Action.PAPER_UPLOAD.word(),
                "paper",
                paper.value(),
                consultation.value(),
                what);
    }

    /// @throws Refusal without a reason, or with one that is too long
    static String reason(String given) {
        String reason = Text.clean(given).strip();
        if (reason.isEmpty()) {
            throw new Refusal("papers.reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("papers.reason-too-long", LONGEST_REASON);
        }
        return reason;
    }
}

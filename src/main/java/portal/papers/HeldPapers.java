package portal.papers;

import static portal.db.Tables.PAPER;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.documents.Holding;
import portal.people.Viewer;

/// What the secretariat decides of a paper that bears a secrecy stamp.
@Component
public class HeldPapers {

    private final DSLContext db;
    private final Clock clock;
    private final Permissions permissions;
    private final Visits visits;

    HeldPapers(DSLContext db, Clock clock, Permissions permissions, Visits visits) {
        this.db = db;
        this.clock = clock;
        this.permissions = permissions;
        this.visits = visits;
    }

    /// Where the paper is found and its file is.
    @Component
    record Visits(PaperQueries queries, Holding holding) {}

    /// The stamp is none: the paper is read like any other.
    @Transactional
    public void release(Viewer viewer, PaperId paper) {
        Paper held = demanded(viewer, paper);
        visits.holding().release(viewer, held.document());
    }

    /// The file goes and the paper with it; that it was there, and why it went, stays in the trail.
    @Transactional
    public void erase(Viewer viewer, PaperId paper, String reason) {
        Paper held = demanded(viewer, paper);
        visits.holding().erase(viewer, held.document(), Warrant.reason(reason));
        db.update(PAPER)
                .set(PAPER.WITHDRAWN_AT, clock.instant())
                .where(PAPER.ID.eq(paper.value()))
                .execute();
    }

    public boolean mayDecide(Viewer viewer, Paper paper) {
        return permissions.may(viewer, paper.consultation(), Action.PAPER_RELEASE);
    }

    private Paper demanded(Viewer viewer, PaperId paper) {
        Paper held = visits.queries().paper(viewer, paper).orElseThrow(Hidden::new);
        permissions.demand(viewer, held.consultation(), Action.PAPER_RELEASE);
        return held;
    }
}

package portal.sample;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import portal.papers.Confirmation;
import portal.papers.DeskExcerpt;
import portal.papers.DropReason;
import portal.papers.PaperId;
import portal.papers.PaperQueries;
import portal.papers.Papers;
import portal.papers.ProposedLink;
import portal.people.Viewer;

/// Settles papers of the sample at the desk, as a person would: what the machine is sure of is confirmed, the rest is
/// dropped as agreeing only.
@Component
class PaperClerk {

    private static final double SURE = 0.6;

    private final Papers papers;
    private final PaperQueries queries;

    PaperClerk(Papers papers, PaperQueries queries) {
        this.papers = papers;
        this.queries = queries;
    }

    /// Waits until links are proposed, a minute at most.
    ///
    /// @param count how many excerpts are settled
    void settle(Viewer viewer, PaperId paper, int count) throws InterruptedException {
        for (int tries = 0; count > 0 && tries < 600 && !linked(viewer, paper); tries++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        List<DeskExcerpt> excerpts = queries.excerpts(viewer, paper);
        for (DeskExcerpt excerpt : excerpts.subList(0, Math.min(count, excerpts.size()))) {
            ProposedLink link = excerpt.main();
            if (link != null && link.confidence() >= SURE) {
                papers.confirm(
                        viewer,
                        excerpt.id(),
                        excerpt.rowVersion(),
                        new Confirmation(
                                link.provision(), excerpt.quote(), excerpt.proposed(), excerpt.reason(), null, null),
                        "sample/" + excerpt.id().value());
            } else {
                papers.drop(viewer, excerpt.id(), excerpt.rowVersion(), DropReason.AGREES.word());
            }
        }
    }

    private boolean linked(Viewer viewer, PaperId paper) {
        return queries.paper(viewer, paper)
                .filter(found -> found.linkedAt() != null)
                .isPresent();
    }
}

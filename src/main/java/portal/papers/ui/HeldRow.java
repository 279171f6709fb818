package portal.papers.ui;

import portal.documents.HeldActs;
import portal.papers.HeldPapers;
import portal.papers.Paper;
import portal.people.Viewer;

/// What the secretariat can do with a paper that is held back.
class HeldRow extends HeldActs {

    HeldRow(Paper paper, HeldPapers held, Viewer viewer, Runnable after) {
        super(
                Sentence.infected(paper),
                paper.stamp(),
                new Decisions() {
                    @Override
                    public void release() {
                        held.release(viewer, paper.id());
                    }

                    @Override
                    public void erase(String reason) {
                        held.erase(viewer, paper.id(), reason);
                    }
                },
                after);
    }
}

package portal.comments;

import static portal.db.Tables.DRAFT;
import static portal.db.Tables.UNSENT;
import static portal.db.Tables.VERSION;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import portal.consultations.Waiting;
import portal.consultations.WaitingItem;
import portal.consultations.WaitingTally;
import portal.drafts.DraftQueries;
import portal.people.Viewer;

/// On the home page: comments that were begun and never sent.
@Component
class UnsentWaiting implements Waiting {

    private final WaitingTally tally;
    private final DraftQueries drafts;

    UnsentWaiting(WaitingTally tally, DraftQueries drafts) {
        this.tally = tally;
        this.drafts = drafts;
    }

    @Override
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        var unsent = UNSENT.join(VERSION)
                .on(VERSION.ID.eq(UNSENT.VERSION_ID))
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID));
        var begun = UNSENT.PERSON_ID
                .eq(viewer.person().value())
                .and(UNSENT.WORDS.ne(""))
                .and(drafts.visibleTo(viewer));
        return tally.items(
                locale, new WaitingTally.Counted(unsent, DRAFT.CONSULTATION_ID, begun), "unsent.waiting", "read");
    }
}

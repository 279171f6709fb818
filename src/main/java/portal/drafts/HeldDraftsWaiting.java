package portal.drafts;

import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DRAFT_FILE;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.Waiting;
import portal.consultations.WaitingItem;
import portal.consultations.WaitingTally;
import portal.people.Viewer;

/// Says at home how many files for a version are held back until the viewer decides of them.
@Component
class HeldDraftsWaiting implements Waiting {

    private final WaitingTally tally;
    private final HeldDraftQueries queries;

    HeldDraftsWaiting(WaitingTally tally, HeldDraftQueries queries) {
        this.tally = tally;
        this.queries = queries;
    }

    @Override
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        var files = DRAFT_FILE.join(DOCUMENT).on(DOCUMENT.ID.eq(DRAFT_FILE.DOCUMENT_ID));
        var held = HeldDraftQueries.HELD.and(queries.may(viewer, Action.DRAFT_RELEASE));
        return tally.items(
                locale,
                new WaitingTally.Counted(files, DRAFT_FILE.CONSULTATION_ID, held),
                "versions.held.waiting",
                "versions");
    }
}

package portal.papers;

import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.PAPER;

import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.consultations.Waiting;
import portal.consultations.WaitingItem;
import portal.consultations.WaitingTally;
import portal.people.Viewer;

/// Says at home how many papers are held back until the viewer decides of them.
@Component
class HeldPapersWaiting implements Waiting {

    private final WaitingTally tally;
    private final Permissions permissions;

    HeldPapersWaiting(WaitingTally tally, Permissions permissions) {
        this.tally = tally;
        this.permissions = permissions;
    }

    @Override
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        var papers = PAPER.join(DOCUMENT).on(DOCUMENT.ID.eq(PAPER.DOCUMENT_ID));
        Condition held = DOCUMENT.SECRECY
                .eq("held")
                .and(DOCUMENT.ERASED_AT.isNull())
                .and(Visible.standing())
                .and(permissions.filter(viewer, PAPER.CONSULTATION_ID, Action.PAPER_RELEASE, State.ANY, Relation.ANY));
        return tally.items(
                locale, new WaitingTally.Counted(papers, PAPER.CONSULTATION_ID, held), "papers.held.waiting", "papers");
    }
}

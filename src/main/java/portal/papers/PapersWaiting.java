package portal.papers;

import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.PAPER;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

/// Says at home how many remarks in papers wait for the viewer to settle them, and to how many their authors object.
@Component
class PapersWaiting implements Waiting {

    private final WaitingTally tally;
    private final Permissions permissions;

    PapersWaiting(WaitingTally tally, Permissions permissions) {
        this.tally = tally;
        this.permissions = permissions;
    }

    @Override
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        Condition others = may(viewer, Relation.OTHER);
        Condition mine = Visible.own(viewer).and(may(viewer, Relation.OWN)).or(others);
        return Stream.of(
                        items(locale, EXCERPT.STATE.eq("open").and(mine), "papers.waiting"),
                        items(locale, EXCERPT.OBJECTION.isNotNull().and(others), "papers.objections.waiting"))
                .flatMap(List::stream)
                .toList();
    }

    private List<WaitingItem> items(Locale locale, Condition which, String message) {
        var excerpts = EXCERPT.join(PAPER).on(PAPER.ID.eq(EXCERPT.PAPER_ID));
        Condition here = Visible.standing().and(which);
        return tally.items(locale, new WaitingTally.Counted(excerpts, PAPER.CONSULTATION_ID, here), message, "papers");
    }

    private Condition may(Viewer viewer, Relation relation) {
        return permissions.filter(viewer, PAPER.CONSULTATION_ID, Action.EXCERPT_SETTLE, State.ANY, relation);
    }
}

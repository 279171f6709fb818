package portal.summary;

import static portal.db.Tables.COMMENT;
import static portal.db.Tables.LEADERS_POINT;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentId;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.people.Viewer;
import portal.trail.Trail;

/// On which comments the leaders are asked for their opinion (research: A5a).
@Component
public class LeadersPoints {

    private final DSLContext db;
    private final Clock clock;
    private final Permissions permissions;
    private final Trail trail;

    LeadersPoints(DSLContext db, Clock clock, Permissions permissions, Trail trail) {
        this.db = db;
        this.clock = clock;
        this.permissions = permissions;
        this.trail = trail;
    }

    /// @param asked whether they are asked from now on; asking twice is asking once
    @Transactional
    public void ask(Viewer viewer, CommentId comment, boolean asked) {
        ConsultationId consultation = db.select(COMMENT.CONSULTATION_ID)
                .from(COMMENT)
                .where(COMMENT.ID.eq(comment.value()))
                .fetchOptional(row -> new ConsultationId(row.value1()))
                .orElseThrow(Hidden::new);
        permissions.demand(viewer, consultation, Action.LEADERS_ASK);
        db.insertInto(LEADERS_POINT)
                .set(LEADERS_POINT.COMMENT_ID, comment.value())
                .set(LEADERS_POINT.ASKED_BY, viewer.person().value())
                .set(LEADERS_POINT.ASKED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        db.update(LEADERS_POINT)
                .set(LEADERS_POINT.WITHDRAWN_AT, asked ? null : clock.instant())
                .where(LEADERS_POINT.COMMENT_ID.eq(comment.value()))
                .execute();
        trail.record(
                viewer.person().value(),
                "leaders.ask",
                "comment",
                comment.value(),
                consultation.value(),
                asked ? "asked" : "no longer");
    }
}

package portal.trail;

import static portal.db.Tables.TRAIL_ENTRY;

import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Records acts. An entry joins the transaction of its act: both are there, or neither.
@Component
public class Trail {

    private final DSLContext db;
    private final Clock clock;

    Trail(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param act a word such as `comment.submit`, the same as in the permission matrix where it stands there
    /// @param detail figures or names that help an auditor, never words of a comment; cut at 2,000 characters
    public void record(
            @Nullable UUID actor,
            String act,
            String objectKind,
            @Nullable UUID object,
            @Nullable UUID consultation,
            String detail) {
        db.insertInto(TRAIL_ENTRY)
                .set(TRAIL_ENTRY.AT, clock.instant())
                .set(TRAIL_ENTRY.ACTOR_ID, actor)
                .set(TRAIL_ENTRY.ACT, act)
                .set(TRAIL_ENTRY.OBJECT_KIND, objectKind)
                .set(TRAIL_ENTRY.OBJECT_ID, object)
                .set(TRAIL_ENTRY.CONSULTATION_ID, consultation)
                .set(TRAIL_ENTRY.DETAIL, detail.length() > 2000 ? detail.substring(0, 2000) : detail)
                .execute();
    }
}

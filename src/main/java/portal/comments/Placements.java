package portal.comments;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.PLACEMENT;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.VERSION;

import java.time.Clock;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.drafts.ProvisionId;
import portal.drafts.VersionCutAgain;
import portal.drafts.VersionId;
import portal.drafts.VersionPublishing;
import portal.drafts.carrying.Fate;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.trail.Trail;

/// Stores where earlier comments stand in a version, once, and what people settled of it. A comment's own words, place
/// and version never change.
@Component
public class Placements {

    private static final int BATCH = 500;

    private final DSLContext db;
    private final Clock clock;
    private final Permissions permissions;
    private final Trail trail;
    private final Carriage carriage;

    Placements(DSLContext db, Clock clock, Permissions permissions, Trail trail, Carriage carriage) {
        this.db = db;
        this.clock = clock;
        this.permissions = permissions;
        this.trail = trail;
        this.carriage = carriage;
    }

    /// Places every comment of earlier versions that has no place in this one yet.
    ///
    /// @return how many were placed now
    @Transactional
    public int prepare(Viewer viewer, VersionId version) {
        ConsultationId consultation = demandOpen(viewer, version);
        int placed = placeMissing(version);
        trail.record(
                viewer.person().value(),
                "version.prepare",
                "version",
                version.value(),
                consultation.value(),
                placed + " comments placed");
        return placed;
    }

    /// A person confirms where a comment was placed, or puts it at another provision of the version; the words alone
    /// then no longer say where.
    ///
    /// @param provision null to confirm
    @Transactional
    public void settle(Viewer viewer, VersionId version, CommentId comment, @Nullable ProvisionId provision) {
        ConsultationId consultation = demandOpen(viewer, version);
        if (provision != null
                && !db.fetchExists(
                        PROVISION, PROVISION.ID.eq(provision.value()), PROVISION.VERSION_ID.eq(version.value()))) {
            throw new Hidden();
        }
        var update = db.update(PLACEMENT)
                .set(PLACEMENT.SETTLED_BY, viewer.person().value())
                .set(PLACEMENT.SETTLED_AT, clock.instant());
        if (provision != null) {
            update = update.set(PLACEMENT.PROVISION_ID, provision.value())
                    .set(PLACEMENT.STATE, Fate.DEMOTED.word())
                    .set(PLACEMENT.CONFIDENCE, 1.0)
                    .setNull(PLACEMENT.PASSAGE_START)
                    .setNull(PLACEMENT.PASSAGE_END)
                    .setNull(PLACEMENT.PASSAGE_EXACT);
        }
        if (update.where(at(version, comment)).execute() == 0) {
            throw new Hidden();
        }
        record(viewer, "placement.settle", comment, consultation);
    }

    /// Takes what a person settled back: the comment stands where it was placed at first.
    @Transactional
    public void unsettle(Viewer viewer, VersionId version, CommentId comment) {
        ConsultationId consultation = demandOpen(viewer, version);
        db.deleteFrom(PLACEMENT).where(at(version, comment)).execute();
        store(version, carriage.work(version, COMMENT.ID.eq(comment.value())));
        record(viewer, "placement.unsettle", comment, consultation);
    }

    /// The provisions are cut anew: the places in them are worked out anew.
    @EventListener
    void forget(VersionCutAgain again) {
        db.deleteFrom(PLACEMENT)
                .where(PLACEMENT.VERSION_ID.eq(again.version().value()))
                .execute();
    }

    /// Nothing is published while a place needs a look; comments that came since are placed.
    @EventListener
    void complete(VersionPublishing publishing) {
        placeMissing(publishing.version());
        int open = db.fetchCount(
                PLACEMENT,
                PLACEMENT.VERSION_ID.eq(publishing.version().value()),
                PLACEMENT.LOOK.isTrue(),
                PLACEMENT.SETTLED_AT.isNull());
        if (open > 0) {
            throw new Refusal("carry.unsettled", open);
        }
    }

    /// A comment on a version that is no longer the last is carried at once.
    @EventListener
    void carry(CommentSubmitted submitted) {
        var own = VERSION.as("own");
        db.select(VERSION.ID)
                .from(VERSION)
                .join(own)
                .on(own.DRAFT_ID.eq(VERSION.DRAFT_ID))
                .join(COMMENT)
                .on(COMMENT.VERSION_ID.eq(own.ID))
                .where(
                        COMMENT.ID.eq(submitted.comment().value()),
                        VERSION.SEQ.gt(own.SEQ),
                        VERSION.PUBLISHED_AT.isNotNull())
                .orderBy(VERSION.SEQ)
                .fetch(VERSION.ID)
                .forEach(later -> store(
                        new VersionId(later),
                        carriage.work(
                                new VersionId(later),
                                COMMENT.ID.eq(submitted.comment().value()))));
    }

    private int placeMissing(VersionId version) {
        Condition missing = notExists(selectOne()
                .from(PLACEMENT)
                .where(PLACEMENT.COMMENT_ID.eq(COMMENT.ID), PLACEMENT.VERSION_ID.eq(version.value())));
        List<Carriage.Stand> stands = carriage.work(version, missing);
        store(version, stands);
        return stands.size();
    }

    private void store(VersionId version, List<Carriage.Stand> stands) {
        List<Query> inserts =
                stands.stream().map(stand -> insert(version, stand)).toList();
        for (int from = 0; from < inserts.size(); from += BATCH) {
            db.batch(inserts.subList(from, Math.min(from + BATCH, inserts.size())))
                    .execute();
        }
    }

    private Query insert(VersionId version, Carriage.Stand stand) {
        boolean passage = stand.fate().compareTo(Fate.DEMOTED) < 0;
        return db.insertInto(PLACEMENT)
                .set(PLACEMENT.COMMENT_ID, stand.comment().value())
                .set(PLACEMENT.VERSION_ID, version.value())
                .set(PLACEMENT.STATE, stand.fate().word())
                .set(
                        PLACEMENT.PROVISION_ID,
                        stand.provision() == null ? null : stand.provision().value())
                .set(PLACEMENT.PASSAGE_START, passage ? stand.placed().start() : null)
                .set(PLACEMENT.PASSAGE_END, passage ? stand.placed().end() : null)
                .set(PLACEMENT.PASSAGE_EXACT, passage ? stand.placed().exact() : null)
                .set(PLACEMENT.CONFIDENCE, stand.placed().confidence())
                .set(PLACEMENT.LOOK, stand.placed().look());
    }

    private static Condition at(VersionId version, CommentId comment) {
        return PLACEMENT.VERSION_ID.eq(version.value()).and(PLACEMENT.COMMENT_ID.eq(comment.value()));
    }

    private ConsultationId demandOpen(Viewer viewer, VersionId version) {
        var row = db.select(DRAFT.CONSULTATION_ID, VERSION.PUBLISHED_AT)
                .from(VERSION)
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .where(VERSION.ID.eq(version.value()))
                .fetchOptional()
                .orElseThrow(Hidden::new);
        ConsultationId consultation = new ConsultationId(row.value1());
        permissions.demand(viewer, consultation, Action.DRAFT_CORRECT);
        if (row.value2() != null) {
            throw new Refusal("draft.published");
        }
        return consultation;
    }

    private void record(Viewer viewer, String act, CommentId comment, ConsultationId consultation) {
        trail.record(viewer.person().value(), act, "comment", comment.value(), consultation.value(), "");
    }
}

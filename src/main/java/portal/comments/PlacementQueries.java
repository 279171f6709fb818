package portal.comments;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.when;
import static portal.comments.CommentQueries.LAST;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.PLACEMENT;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.VERSION;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.drafts.VersionId;
import portal.drafts.carrying.Fate;
import portal.people.Viewer;

/// Reads where earlier comments stand in a version.
@Component
@Transactional(readOnly = true)
public class PlacementQueries {

    private static final portal.db.tables.Provision OLD = PROVISION.as("old_provision");
    private static final portal.db.tables.Version MADE = VERSION.as("made_on");

    private final DSLContext db;
    private final CommentQueries comments;

    PlacementQueries(DSLContext db, CommentQueries comments) {
        this.db = db;
        this.comments = comments;
    }

    /// How many stand how; the classes add up to all comments carried.
    public Map<Fate, Integer> counts(Viewer viewer, VersionId version) {
        return db.select(PLACEMENT.STATE, count())
                .from(PLACEMENT)
                .join(COMMENT)
                .on(COMMENT.ID.eq(PLACEMENT.COMMENT_ID))
                .where(PLACEMENT.VERSION_ID.eq(version.value()), comments.visibleTo(viewer))
                .groupBy(PLACEMENT.STATE)
                .fetchMap(row -> Fate.of(row.value1()), row -> row.value2());
    }

    /// How many comments of earlier versions have no place in this one.
    public int unplaced(Viewer viewer, VersionId version) {
        var later = VERSION.as("later");
        return db.fetchCount(db.selectOne()
                .from(COMMENT)
                .join(MADE)
                .on(MADE.ID.eq(COMMENT.VERSION_ID))
                .join(later)
                .on(later.DRAFT_ID.eq(MADE.DRAFT_ID).and(MADE.SEQ.lt(later.SEQ)))
                .leftJoin(PLACEMENT)
                .on(PLACEMENT.COMMENT_ID.eq(COMMENT.ID).and(PLACEMENT.VERSION_ID.eq(later.ID)))
                .where(later.ID.eq(version.value()), PLACEMENT.COMMENT_ID.isNull(), comments.visibleTo(viewer)));
    }

    /// All that were carried into a version: those that need a look first, then the least sure.
    public List<Carried> carried(Viewer viewer, VersionId version) {
        Field<Boolean> open = field(PLACEMENT.LOOK.isTrue().and(PLACEMENT.SETTLED_AT.isNull()));
        Field<Boolean> settled = field(PLACEMENT.SETTLED_AT.isNotNull());
        return db.select(
                        COMMENT.ID.convertFrom(CommentId::new),
                        COMMENT.NUMBER,
                        COMMENT.AUTHOR_NAME,
                        CommentQueries.shown(),
                        MADE.NUMBER,
                        coalesce(OLD.EID, ""),
                        coalesce(COMMENT.PASSAGE_EXACT, ""),
                        PLACEMENT.STATE.convertFrom(Fate::of),
                        coalesce(PROVISION.EID, ""),
                        coalesce(PLACEMENT.PASSAGE_EXACT, ""),
                        PLACEMENT.CONFIDENCE,
                        open,
                        settled,
                        MADE.OUTLINE)
                .from(PLACEMENT)
                .join(COMMENT)
                .on(COMMENT.ID.eq(PLACEMENT.COMMENT_ID))
                .join(MADE)
                .on(MADE.ID.eq(COMMENT.VERSION_ID))
                .join(LAST)
                .on(CommentQueries.lastEdition())
                .leftJoin(OLD)
                .on(OLD.ID.eq(COMMENT.PROVISION_ID))
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(PLACEMENT.PROVISION_ID))
                .where(PLACEMENT.VERSION_ID.eq(version.value()), comments.visibleTo(viewer))
                .orderBy(when(open, 0).otherwise(1), PLACEMENT.CONFIDENCE, COMMENT.SEQ)
                .fetch(mapping(Carried::new));
    }

    /// A comment with where it was made and where it stands.
    ///
    /// @param madeAt eid in the version it was made on; empty for the draft as a whole
    /// @param quote the words it was made on; empty without a passage
    /// @param standsAt eid in the later version; empty where it is removed or of the draft as a whole
    /// @param words what stands there now; empty without a passage
    /// @param open whether a person must look
    /// @param onOutline whether it was made on a heading or question of an outline
    public record Carried(
            CommentId comment,
            String number,
            String author,
            String said,
            String madeOn,
            String madeAt,
            String quote,
            Fate fate,
            String standsAt,
            String words,
            double confidence,
            boolean open,
            boolean settled,
            boolean onOutline) {}
}

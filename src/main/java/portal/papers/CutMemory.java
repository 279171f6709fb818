package portal.papers;

import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.EXCERPT_LINK;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Remembers how excerpts were cut and linked, and puts them back so.
@Repository
class CutMemory {

    private final DSLContext db;

    CutMemory(DSLContext db) {
        this.db = db;
    }

    /// @param excerpts as they stand, open ones
    CutBefore of(ExcerptId... excerpts) {
        List<UUID> ids = Arrays.stream(excerpts).map(ExcerptId::value).toList();
        return new CutBefore(
                db.selectFrom(EXCERPT)
                        .where(EXCERPT.ID.in(ids))
                        .orderBy(EXCERPT.START_AT, EXCERPT.ORDINAL)
                        .fetch(),
                db.selectFrom(EXCERPT_LINK)
                        .where(EXCERPT_LINK.EXCERPT_ID.in(ids))
                        .fetch(),
                Map.of());
    }

    /// The same, when the correction has been made.
    ///
    /// @param excerpts that it left
    CutBefore left(CutBefore before, ExcerptId... excerpts) {
        return new CutBefore(
                before.rows,
                before.links,
                words(Arrays.stream(excerpts).map(ExcerptId::value).toList()));
    }

    /// @throws AlreadySettled where what the correction left is no longer as it was left
    void restore(CutBefore before) {
        Collection<UUID> left = before.left.keySet();
        if (!words(left).equals(before.left)) {
            throw new AlreadySettled("");
        }
        int version = Objects.requireNonNull(db.select(EXCERPT.ROW_VERSION)
                .from(EXCERPT)
                .where(EXCERPT.ID.eq(before.excerpt().value()))
                .fetchSingle(EXCERPT.ROW_VERSION));
        db.deleteFrom(EXCERPT_LINK).where(EXCERPT_LINK.EXCERPT_ID.in(left)).execute();
        db.deleteFrom(EXCERPT).where(EXCERPT.ID.in(left)).execute();
        before.rows.forEach(row -> {
            row.touched(true);
            row.setRowVersion(version + 1);
        });
        before.links.forEach(link -> link.touched(true));
        db.batchInsert(before.rows).execute();
        db.batchInsert(before.links).execute();
    }

    private Map<UUID, String> words(Collection<UUID> excerpts) {
        return db.select(EXCERPT.ID, EXCERPT.QUOTE)
                .from(EXCERPT)
                .where(EXCERPT.ID.in(excerpts), EXCERPT.STATE.eq("open"))
                .forUpdate()
                .fetchMap(EXCERPT.ID, EXCERPT.QUOTE);
    }
}

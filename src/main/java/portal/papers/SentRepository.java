package portal.papers;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.when;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.EXCERPT_LINK;
import static portal.db.Tables.PAPER;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import portal.consultations.ConsultationId;
import portal.db.tables.records.ExcerptLinkRecord;
import portal.db.tables.records.ExcerptRecord;
import portal.people.Viewer;

/// Writes the rows of comment tables as excerpts, and knows those that came before.
@Repository
class SentRepository {

    private final DSLContext db;
    private final Clock clock;
    private final Visible visible;

    SentRepository(DSLContext db, Clock clock, Visible visible) {
        this.db = db;
        this.clock = clock;
        this.visible = visible;
    }

    /// A remark that came.
    ///
    /// @param sender whose the paper is, empty where the remark itself names who speaks
    record Came(String sender, String print) {}

    /// Numbers of standing comments by the remarks they were, of papers that the viewer may read.
    Map<Came, String> had(Viewer viewer, ConsultationId consultation) {
        Map<Came, String> had = new HashMap<>();
        db.select(
                        EXCERPT.PRINT,
                        COMMENT.NUMBER,
                        when(EXCERPT.SAID_BY.isNull(), coalesce(PAPER.BODY_ID, PAPER.PERSON_ID)))
                .from(EXCERPT)
                .join(PAPER)
                .on(PAPER.ID.eq(EXCERPT.PAPER_ID))
                .join(COMMENT)
                .on(COMMENT.ID.eq(EXCERPT.COMMENT_ID))
                .where(PAPER.CONSULTATION_ID.eq(consultation.value()), EXCERPT.PRINT.isNotNull())
                .and(COMMENT.WITHDRAWN_AT.isNull())
                .and(visible.ever(viewer))
                .orderBy(EXCERPT.SETTLED_AT.desc())
                .forEach(row -> had.put(
                        new Came(row.value3() == null ? "" : row.value3().toString(), row.value1()), row.value2()));
        return had;
    }

    /// Where settled excerpts of the paper begin, with the numbers of their comments, empty where they were dropped.
    Map<Integer, String> settled(PaperId paper) {
        Map<Integer, String> settled = new HashMap<>();
        db.select(EXCERPT.START_AT, COMMENT.NUMBER)
                .from(EXCERPT)
                .leftJoin(COMMENT)
                .on(COMMENT.ID.eq(EXCERPT.COMMENT_ID))
                .where(EXCERPT.PAPER_ID.eq(paper.value()), EXCERPT.STATE.ne("open"), EXCERPT.QUOTE.ne(""))
                .forEach(row -> settled.put(row.value1(), row.value2() == null ? "" : row.value2()));
        return settled;
    }

    /// Takes away what was proposed for these rows and is open; they are read anew.
    void clear(PaperId paper, List<SentEntry> entries) {
        NavigableMap<Integer, Integer> rows = new TreeMap<>();
        entries.forEach(entry -> rows.put(entry.row().start(), entry.row().end()));
        List<UUID> cleared = new ArrayList<>();
        db.select(EXCERPT.ID, EXCERPT.START_AT)
                .from(EXCERPT)
                .where(EXCERPT.PAPER_ID.eq(paper.value()), EXCERPT.STATE.eq("open"))
                .forEach(row -> {
                    var over = rows.floorEntry(row.value2());
                    if (over != null && row.value2() < over.getValue()) {
                        cleared.add(row.value1());
                    }
                });
        db.deleteFrom(EXCERPT_LINK).where(EXCERPT_LINK.EXCERPT_ID.in(cleared)).execute();
        db.deleteFrom(EXCERPT).where(EXCERPT.ID.in(cleared)).execute();
    }

    /// Marks a row that is not yet written as one that repeats another.
    void drop(Viewer viewer, ExcerptRecord row) {
        row.setState("dropped");
        row.setDropReason(DropReason.REPEATS.word());
        row.setSettledBy(viewer.person().value());
        row.setSettledAt(clock.instant());
    }

    void add(List<ExcerptRecord> rows, List<ExcerptLinkRecord> links) {
        db.batchInsert(rows).execute();
        db.batchInsert(links).execute();
    }
}

package portal.papers;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.PAPER;
import static portal.db.Tables.PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationId;
import portal.db.tables.BodyName;
import portal.documents.DocumentId;
import portal.documents.extraction.ExtractionStatus;
import portal.drafts.VersionId;
import portal.people.BodyId;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.rounds.RoundId;

/// Reads papers with what stands beside each of them: its file, its sender, how much of it is settled.
@Component
class PaperRows {

    private static final BodyName VI = BODY_NAME.as("vi");
    private static final BodyName EN = BODY_NAME.as("en");
    private static final BodyName SAID_VI = BODY_NAME.as("said_vi");
    private static final BodyName SAID_EN = BODY_NAME.as("said_en");

    private final DSLContext db;
    private final Visible visible;

    PaperRows(DSLContext db, Visible visible) {
        this.db = db;
        this.visible = visible;
    }

    /// The newest of them first. What stands beside a paper is looked up for these alone.
    ///
    /// The order names an index whole: only so H2 reads in the order of one.
    List<Paper> newest(Viewer viewer, ConsultationId consultation, int most) {
        return rows(
                viewer,
                PAPER.ID.in(select(PAPER.ID)
                        .from(PAPER)
                        .where(visible.in(viewer, consultation))
                        .orderBy(PAPER.CONSULTATION_ID.desc(), PAPER.SEQ.desc())
                        .limit(most)));
    }

    List<Paper> those(Viewer viewer, Collection<PaperId> papers) {
        List<UUID> ids = papers.stream().map(PaperId::value).toList();
        return ids.isEmpty() ? List.of() : rows(viewer, PAPER.ID.in(ids).and(visible.to(viewer)));
    }

    /// Those of a consultation that the viewer, or somebody of the viewer's, took back; the newest first.
    List<Paper> withdrawn(Viewer viewer, ConsultationId consultation) {
        return rows(viewer, PAPER.CONSULTATION_ID.eq(consultation.value()).and(visible.withdrawn(viewer)));
    }

    /// One that was taken back.
    List<Paper> withdrawn(Viewer viewer, PaperId paper) {
        return rows(viewer, PAPER.ID.eq(paper.value()).and(visible.withdrawn(viewer)));
    }

    int count(Viewer viewer, ConsultationId consultation) {
        return db.select(DSL.count())
                .from(PAPER)
                .where(visible.in(viewer, consultation))
                .fetchSingle()
                .value1();
    }

    private List<Paper> rows(Viewer viewer, Condition which) {
        Field<Boolean> own = field(Visible.own(viewer));
        Field<Integer> pages = coalesce(DOCUMENT_TEXT.PAGES, 0);
        Field<Boolean> mine = coalesce(field(visible.ofBody(viewer, PAPER.SPEAKER_BODY)), false);
        Result<? extends Record> rows = db.select(PAPER.fields())
                .select(DOCUMENT.NAME, DOCUMENT.BYTES, DOCUMENT_TEXT.STATUS, DOCUMENT_TEXT.PROBLEM)
                .select(DOCUMENT_TEXT.LANGUAGE, pages, VI.NAME, EN.NAME, PERSON.NAME, own)
                .select(DOCUMENT.SECRECY, DOCUMENT.STAMP, DOCUMENT_TEXT.OCR, SAID_VI.NAME, SAID_EN.NAME, mine)
                .from(PAPER)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(PAPER.DOCUMENT_ID))
                .join(DOCUMENT_TEXT)
                .on(DOCUMENT_TEXT.DOCUMENT_ID.eq(PAPER.DOCUMENT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(PAPER.PERSON_ID))
                .leftJoin(VI)
                .on(VI.BODY_ID.eq(PAPER.BODY_ID), VI.LANGUAGE.eq("vi"), VI.VALID_TO.isNull())
                .leftJoin(EN)
                .on(EN.BODY_ID.eq(PAPER.BODY_ID), EN.LANGUAGE.eq("en"), EN.VALID_TO.isNull())
                .leftJoin(SAID_VI)
                .on(SAID_VI.BODY_ID.eq(PAPER.SPEAKER_BODY), SAID_VI.LANGUAGE.eq("vi"), SAID_VI.VALID_TO.isNull())
                .leftJoin(SAID_EN)
                .on(SAID_EN.BODY_ID.eq(PAPER.SPEAKER_BODY), SAID_EN.LANGUAGE.eq("en"), SAID_EN.VALID_TO.isNull())
                .where(which)
                .orderBy(PAPER.SEQ.desc())
                .fetch();
        Map<UUID, Counts> counts = counts(rows.getValues(PAPER.ID));
        return rows.map(row ->
                row(row, pages, counts.getOrDefault(row.get(PAPER.ID), Counts.NONE), row.get(own), whose(row, mine)));
    }

    /// @param all excerpts of a paper
    /// @param objections of its author to what was made of it
    private record Counts(int all, int settled, int objections) {

        static final Counts NONE = new Counts(0, 0, 0);
    }

    private Map<UUID, Counts> counts(Collection<UUID> papers) {
        return db.select(
                        EXCERPT.PAPER_ID,
                        DSL.count(),
                        DSL.count().filterWhere(EXCERPT.STATE.ne("open")),
                        DSL.count(EXCERPT.OBJECTED_AT))
                .from(EXCERPT)
                .where(EXCERPT.PAPER_ID.in(papers))
                .groupBy(EXCERPT.PAPER_ID)
                .fetchMap(EXCERPT.PAPER_ID, row -> new Counts(row.value2(), row.value3(), row.value4()));
    }

    private static Paper row(Record row, Field<Integer> pages, Counts counts, boolean own, Whose whose) {
        String status = row.get(DOCUMENT_TEXT.STATUS);
        return new Paper(
                new PaperId(row.get(PAPER.ID)),
                new ConsultationId(row.get(PAPER.CONSULTATION_ID)),
                new RoundId(row.get(PAPER.ROUND_ID)),
                new VersionId(row.get(PAPER.VERSION_ID)),
                new DocumentId(row.get(PAPER.DOCUMENT_ID)),
                row.get(DOCUMENT.NAME),
                row.get(DOCUMENT.BYTES),
                status == null ? null : ExtractionStatus.valueOf(status),
                row.get(DOCUMENT_TEXT.PROBLEM),
                row.get(DOCUMENT_TEXT.LANGUAGE),
                row.get(pages),
                row.get(PAPER.BODY_ID) == null ? null : new BodyId(row.get(PAPER.BODY_ID)),
                row.get(VI.NAME),
                row.get(EN.NAME),
                new PersonId(row.get(PAPER.PERSON_ID)),
                row.get(PERSON.NAME),
                row.get(PAPER.OFFICIAL),
                row.get(PAPER.RECEIVED_AT),
                row.get(PAPER.LINKED_AT),
                counts.all(),
                counts.settled(),
                own,
                row.get(DOCUMENT.SECRECY).equals("held"),
                row.get(DOCUMENT.STAMP),
                row.get(DOCUMENT_TEXT.OCR),
                row.get(PAPER.REPEATS) == null ? null : new PaperId(row.get(PAPER.REPEATS)),
                row.get(PAPER.LIKENESS) == null ? 0 : row.get(PAPER.LIKENESS),
                counts.objections(),
                whose);
    }

    private static Whose whose(Record row, Field<Boolean> mine) {
        return new Whose(
                row.get(PAPER.UNNAMED),
                row.get(PAPER.SPEAKER),
                row.get(PAPER.SPEAKER_BODY) == null ? null : new BodyId(row.get(PAPER.SPEAKER_BODY)),
                row.get(SAID_VI.NAME),
                row.get(SAID_EN.NAME),
                row.get(mine));
    }
}

package portal.papers;

import static org.jooq.impl.DSL.inline;
import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.LETTER;
import static portal.db.Tables.PAPER;
import static portal.db.Tables.PERSON;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationId;
import portal.drafts.VersionId;
import portal.people.BodyId;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.rounds.RoundId;

/// Reads what the commands need before they ask whether the viewer may; shows nothing to anyone.
@Component
class Settlings {

    private final DSLContext db;

    Settlings(DSLContext db) {
        this.db = db;
    }

    Optional<Settling> excerpt(Viewer viewer, ExcerptId excerpt) {
        return settling(viewer, EXCERPT.ID.eq(excerpt.value()), EXCERPT.PAGE, EXCERPT.SAID_BY);
    }

    Optional<Settling> paper(Viewer viewer, PaperId paper) {
        return settling(viewer, PAPER.ID.eq(paper.value()), inline((Integer) null), inline((String) null));
    }

    private Optional<Settling> settling(Viewer viewer, Condition which, Field<Integer> page, Field<String> saidBy) {
        UUID me = viewer.person().value();
        Field<Boolean> own = DSL.field(PAPER.PERSON_ID.eq(me).or(PAPER.UPLOADED_BY.eq(me)));
        return db.select(PAPER.fields())
                .select(
                        page.as("excerpt_page"),
                        saidBy.as("said_by"),
                        PERSON.NAME,
                        BODY_NAME.NAME,
                        CAPACITY.ID,
                        CAPACITY.TITLE_VI)
                .select(CAPACITY.TITLE_EN, LETTER.NUMBER, LETTER.DATED, own)
                .from(PAPER)
                .leftJoin(EXCERPT)
                .on(EXCERPT.PAPER_ID.eq(PAPER.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(PAPER.PERSON_ID))
                .leftJoin(BODY_NAME)
                .on(BODY_NAME.BODY_ID.eq(PAPER.BODY_ID), BODY_NAME.LANGUAGE.eq("vi"), BODY_NAME.VALID_TO.isNull())
                .leftJoin(CAPACITY)
                .on(CAPACITY.PERSON_ID.eq(PAPER.PERSON_ID), CAPACITY.VALID_TO.isNull())
                .and(CAPACITY.BODY_ID.eq(PAPER.BODY_ID).or(PAPER.BODY_ID.isNull()))
                .leftJoin(LETTER)
                .on(LETTER.ID.eq(PAPER.LETTER_ID))
                .where(which, Visible.standing().or(PAPER.WITHDRAWN_BY.isNotNull()))
                .limit(1)
                .fetchOptional(row -> new Settling(
                        new ConsultationId(row.get(PAPER.CONSULTATION_ID)),
                        new RoundId(row.get(PAPER.ROUND_ID)),
                        new VersionId(row.get(PAPER.VERSION_ID)),
                        row.get("excerpt_page", Integer.class),
                        row.get("said_by", String.class),
                        new PersonId(row.get(PAPER.PERSON_ID)),
                        row.get(PERSON.NAME),
                        row.get(PAPER.BODY_ID) == null ? null : new BodyId(row.get(PAPER.BODY_ID)),
                        row.get(BODY_NAME.NAME),
                        row.get(CAPACITY.ID) != null && row.get(PAPER.BODY_ID) != null,
                        row.get(CAPACITY.TITLE_VI),
                        row.get(CAPACITY.TITLE_EN),
                        row.get(PAPER.OFFICIAL),
                        row.get(PAPER.RECEIVED_AT),
                        row.get(LETTER.NUMBER),
                        row.get(LETTER.DATED),
                        row.get(own),
                        row.get(PAPER.UNNAMED),
                        row.get(PAPER.WITHDRAWN_AT) == null));
    }
}

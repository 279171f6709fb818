package portal.summary;

import static portal.db.Tables.BODY;
import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.COMMENT_EDITION;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.PERSON;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.ROUND;
import static portal.db.Tables.VERSION;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.Query;
import portal.consultations.ConsultationId;
import portal.platform.Ids;

/// One consultation with so many comments on 360 clauses from forty bodies, all decided.
final class TableBenchData {

    private static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");
    private static final int BATCH = 2000;

    final ConsultationId consultation = ConsultationId.next();
    private final DSLContext db;
    private final UUID person = Ids.next();
    private final UUID version = Ids.next();
    private final UUID round = Ids.next();
    private final List<UUID> clauses = new ArrayList<>();
    private final List<UUID> bodies = new ArrayList<>();
    private final List<Query> batch = new ArrayList<>();

    TableBenchData(DSLContext db, Path file, int lines, Supplier<String> words) {
        this.db = db;
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + file, "sa", "")
                .locations("classpath:db/migration", "filesystem:db/migration")
                .failOnMissingLocations(false)
                .load()
                .migrate();
        frame();
        for (int i = 1; i <= lines; i++) {
            line(i, words);
        }
        flush();
        db.execute("analyze");
    }

    private void frame() {
        db.insertInto(PERSON, PERSON.ID, PERSON.NAME, PERSON.SORT_KEY, PERSON.FOLDED, PERSON.CREATED_AT)
                .values(person, "Trần Thử Nghiệm", "a", "a", NOW)
                .execute();
        db.insertInto(
                        CONSULTATION,
                        CONSULTATION.ID,
                        CONSULTATION.TITLE_VI,
                        CONSULTATION.AGENCY_VI,
                        CONSULTATION.PROFILE,
                        CONSULTATION.ZONE,
                        CONSULTATION.CREATED_AT)
                .values(consultation.value(), "Dự thảo thử", "Cơ quan thử", "2025-ordinary", "Asia/Ho_Chi_Minh", NOW)
                .execute();
        UUID draft = Ids.next();
        db.insertInto(DRAFT, DRAFT.ID, DRAFT.CONSULTATION_ID, DRAFT.TITLE_VI, DRAFT.ORDINAL)
                .values(draft, consultation.value(), "Dự thảo", 0)
                .execute();
        db.insertInto(
                        VERSION,
                        VERSION.ID,
                        VERSION.DRAFT_ID,
                        VERSION.NUMBER,
                        VERSION.LANGUAGE,
                        VERSION.IMPORTED_BY,
                        VERSION.IMPORTED_AT,
                        VERSION.PUBLISHED_AT,
                        VERSION.COMMAND_KEY)
                .values(version, draft, "1", "vi", person, NOW, NOW, "v")
                .execute();
        LocalDateTime closed = LocalDateTime.parse("2026-11-20T17:00:00");
        db.insertInto(
                        ROUND,
                        ROUND.ID,
                        ROUND.CONSULTATION_ID,
                        ROUND.NUMBER,
                        ROUND.NAME_VI,
                        ROUND.VERSION_ID,
                        ROUND.OPENS_AT,
                        ROUND.CLOSES_AT,
                        ROUND.OPENED_BY,
                        ROUND.CREATED_AT,
                        ROUND.COMMAND_KEY)
                .values(round, consultation.value(), 1, "Đợt 1", version, closed.minusDays(20), closed, person, NOW, "r")
                .execute();
        for (int i = 0; i < 360; i++) {
            UUID id = Ids.next();
            clauses.add(id);
            String eid = "art_" + (1 + i / 3) + "__para_" + (1 + i % 3);
            db.insertInto(
                            PROVISION,
                            PROVISION.ID,
                            PROVISION.VERSION_ID,
                            PROVISION.LINEAGE,
                            PROVISION.EID,
                            PROVISION.WID,
                            PROVISION.KIND,
                            PROVISION.ORDINAL,
                            PROVISION.DEPTH)
                    .values(id, version, id, eid, eid, "paragraph", i, 2)
                    .execute();
        }
        for (int i = 0; i < 40; i++) {
            UUID id = Ids.next();
            bodies.add(id);
            db.insertInto(BODY, BODY.ID, BODY.LEVEL, BODY.CREATED_AT)
                    .values(id, "central", NOW)
                    .execute();
            db.insertInto(
                            BODY_NAME,
                            BODY_NAME.BODY_ID,
                            BODY_NAME.LANGUAGE,
                            BODY_NAME.VALID_FROM,
                            BODY_NAME.NAME,
                            BODY_NAME.SHORT_NAME,
                            BODY_NAME.SORT_KEY,
                            BODY_NAME.FOLDED)
                    .values(id, "vi", LocalDate.EPOCH, "Cơ quan thử " + i, "CQ" + i, "k" + i, "co quan " + i)
                    .execute();
        }
    }

    private void line(int i, Supplier<String> words) {
        UUID id = Ids.next();
        UUID clause = clauses.get((int) ((i * 7919L) % clauses.size()));
        batch.add(db.insertInto(COMMENT)
                .set(COMMENT.ID, id)
                .set(COMMENT.CONSULTATION_ID, consultation.value())
                .set(COMMENT.ROUND_ID, round)
                .set(COMMENT.SERIAL, i)
                .set(COMMENT.NUMBER, "R1-%04d".formatted(i))
                .set(COMMENT.TRACKING, "T" + i)
                .set(COMMENT.VERSION_ID, version)
                .set(COMMENT.PROVISION_ID, clause)
                .set(COMMENT.AUTHORED_PROVISION_ID, clause)
                .set(COMMENT.DOOR, "typed")
                .set(COMMENT.PROCEDURE_KIND, "posting")
                .set(COMMENT.PERSON_ID, person)
                .set(COMMENT.BODY_ID, bodies.get(i % bodies.size()))
                .set(COMMENT.OFFICIAL, i % 2 == 0)
                .set(COMMENT.AUTHOR_NAME, "Trần Thử Nghiệm")
                .set(COMMENT.AUTHOR_TITLE_VI, "Chuyên viên")
                .set(COMMENT.BODY_NAME_VI, "Cơ quan thử " + i % bodies.size())
                .set(COMMENT.LETTER_NUMBER, i % 2 == 0 ? i + "/CQ" : null)
                .set(COMMENT.LETTER_DATE, i % 2 == 0 ? LocalDate.EPOCH.plusDays(i % 365) : null)
                .set(COMMENT.KIND, "proposal")
                .set(COMMENT.SUBMITTED_BY, person)
                .set(COMMENT.SUBMITTED_AT, NOW)
                .set(COMMENT.COMMAND_KEY, "k" + i));
        batch.add(db.insertInto(COMMENT_EDITION)
                .set(COMMENT_EDITION.COMMENT_ID, id)
                .set(COMMENT_EDITION.EDITION, 1)
                .set(COMMENT_EDITION.WORDS, words.get())
                .set(COMMENT_EDITION.WORDING, i % 3 == 0 ? words.get() : null)
                .set(COMMENT_EDITION.REASON, i % 3 == 0 ? words.get() : null)
                .set(COMMENT_EDITION.FOLDED, "")
                .set(COMMENT_EDITION.PERSON_ID, person)
                .set(COMMENT_EDITION.WRITTEN_AT, NOW));
        batch.add(db.insertInto(OUTCOME)
                .set(OUTCOME.COMMENT_ID, id)
                .set(OUTCOME.REVISION, 1)
                .set(OUTCOME.OUTCOME_, "absorbed")
                .set(OUTCOME.REASON, words.get())
                .set(OUTCOME.PERSON_ID, person)
                .set(OUTCOME.DECIDED_AT, NOW)
                .set(OUTCOME.COMMAND_KEY, "o" + i));
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            db.batch(batch).execute();
            batch.clear();
        }
    }
}
